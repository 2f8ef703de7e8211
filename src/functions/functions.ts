/** The custom functions, one file for each family. The build adds `CustomFunctions.associate` to each file from its metadata. */
import "./evidence";
import "./flow";
import "./capacity";
import "./benefit";
import "./appraisal";
import "./income";
import "./mtfs";
import "./headings";
import "./pricing";
import "./tender";
import "./evaluation";
import "./presentation";
import "./assurance";
import "./uncertainty";
import "./parameters";
