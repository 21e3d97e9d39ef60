export default '\uFEFF';
