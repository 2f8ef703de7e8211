import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { associateCommands, ribbonCommands } from "../commands/ribbon";
import { galleryEntries } from "../templates/gallery-entries";
import { App } from "./app";
import { excelWorkbook, prepareExcelWorkbook, version } from "./excel-workbook";
import { prepareTemplateForm } from "./gallery/template-loading";
import { documentKey, hostState, officeThemeSource } from "./host/office-host";
import { PaneRequests } from "./state/pane-requests";
import { whenIdle } from "./when-idle";
import "./taskpane.css";

async function openPane(): Promise<void> {
  const place = document.getElementById("root");
  if (!place) throw new Error("The task pane's page has no place to draw in.");
  const host = await hostState();
  const requests = new PaneRequests();
  if (host.kind === "ready") associateCommands(ribbonCommands(requests));
  createRoot(place).render(
    <StrictMode>
      <App
        host={host}
        themeSource={officeThemeSource}
        templates={galleryEntries}
        service={excelWorkbook}
        documentKey={documentKey()}
        storage={window.sessionStorage}
        requests={requests}
        version={version}
      />
    </StrictMode>,
  );
  if (host.kind === "ready")
    whenIdle(prepareExcelWorkbook, prepareTemplateForm, ...galleryEntries.map((entry) => entry.load));
}

void openPane();
