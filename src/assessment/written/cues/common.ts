/** Common words that are near to a cue by their letters, must not be taken for it, and stand in no lexicon of the language library. */
export const commonWords = `crown crowns outage outages table tables cable cables sheet sheets shirt story bunch bench beach peach batch pitch kettle cattle
  button kitchen floor beard heart road parcel parcels router routers winter autumn paper papers letter letters blouse course source
  choice noise nose strand sands prize fridge crust dust plane planes brain grain corner camera freezer washer dryer cooker blender
  toaster heater heaters boiler radiator shower mattress night sight modem modems hotel motel skirt jacket jumper glass class
  bathroom bedroom march fault basket bucket ticket tickets pocket packet racket printer flight flights airport station taxi motor
  metre metres reader moon moons baker cooper carter parker turner walker wright harper pearson lynch paris wales hungary seattle chile
  dollar franc shilling`;
