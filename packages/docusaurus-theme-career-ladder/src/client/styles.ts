// On every page, as Docusaurus puts all styles of a site in one sheet anyway. Were the component to import them, the script
// of every page would have to say which pages need them.
import '@theme/CareerLadder/Styles';
