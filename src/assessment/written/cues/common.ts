/** Common words that are near to a cue by their letters and must not be taken for it. */
export const commonWords = `crown crowns outage outages frown brown drown table tables cable cables plate plates place sheet sheets batter butter shift shirt shore store stone story state stage style shape share
  there their these those three where which while whole thing think thank month mouth money monkey point paint print pound sound round found bound wound
  lunch bunch punch launch branch bench beach reach teach peach watch match catch patch batch hatch latch pitch witch switch
  kettle settle little bottle battle cattle button cotton kitchen chicken
  floor flood blood bread break broad board beard heard heart earth early yearly really ready read road
  parcel parcels router routers screen green queen between
  summer winter spring autumn school schools pencil pencils paper papers letter letters better bitter butter
  horse house mouse blouse course source force voice choice noise nose
  grand brand stand strand hands bands sands lands
  price prize pride bride bridge fridge fringe orange range change charge large
  quiet quite quick quit
  trust crust dust rust must just
  plant plants plane planes plain train brain drain grain gain again
  water later latter letter matter manner dinner winner corner
  camera oven ovens freezer washer dryer cooker blender toaster heater heaters boiler radiator shower
  mattress dress address stress press
  lights light right night tight fight sight might
  colour colours color large small medium
  model models modem modems hotel motel
  shoes shoe boots shirt skirt trousers jacket jumper coat
  grain grass glass class cross gross
  daughter laughter son mother father brother sister nephew niece aunt uncle cousin
  garden gardens kitchen bathroom bedroom upstairs downstairs
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  fault faulty crack cracked broken leak leaking drip dripping
  speed speeds spend spent
  basket bucket ticket tickets pocket jacket packet racket
  doctor nurse teacher builder painter printer
  flight flights airport station train trains taxi
  motor meter metre metres reader reading readings`;
