import "./workbench.css";
import { createRoot } from "react-dom/client";
import { WorkbenchPage } from "./page/workbench-page";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root.");
createRoot(root).render(<WorkbenchPage />);
