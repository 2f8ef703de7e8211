import { Button, Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { useCallback, useEffect, useState } from "react";
import { FailureNotice } from "../feedback/failure-notice";
import { FullPageState } from "../feedback/full-page-state";
import { SearchField } from "../search-field";
import { usePane } from "../state/pane-context";
import { searchFunctions, type FunctionEntry } from "./function-catalogue";

const useStyles = makeStyles({
  page: { height: "100%", overflowY: "auto", scrollPaddingTop: "60px" },
  title: {
    margin: "12px 16px 0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: "4px 16px 0", color: tokens.colorNeutralForeground2 },
  waiting: { padding: "0 16px", display: "flex", flexDirection: "column", gap: "12px" },
  failure: { padding: "0 16px" },
});

type Catalogue =
  | { readonly kind: "loading" }
  | {
      readonly kind: "loaded";
      readonly functions: readonly FunctionEntry[];
      readonly List: typeof import("./function-list").FunctionList;
    }
  | { readonly kind: "failed" };

/** The custom functions by family: search, help, and an example to put into the sheet. */
export function FunctionsPlace() {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const [catalogue, setCatalogue] = useState<Catalogue>({ kind: "loading" });

  const load = useCallback(async () => {
    setCatalogue({ kind: "loading" });
    try {
      const [help, list] = await Promise.all([
        import(/* webpackChunkName: "function-help" */ "../../functions/help.json"),
        import(/* webpackChunkName: "function-list" */ "./function-list"),
      ]);
      setCatalogue({ kind: "loaded", functions: help.default, List: list.FunctionList });
    } catch {
      setCatalogue({ kind: "failed" });
    }
  }, []);
  useEffect(() => void load(), [load]);

  const search = (text: string): void => dispatch({ type: "searchFunctions", text });
  const clear = (): void => search("");
  const families = catalogue.kind === "loaded" ? searchFunctions(catalogue.functions, state.functionSearch) : [];

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Functions</h1>
      <p className={styles.intro}>Type any of these in a cell, such as =CARECASE.STEADYSTATE(20.8, 87.6).</p>
      <SearchField
        label="Search functions"
        placeholder="Search by name or purpose"
        text={state.functionSearch}
        onSearch={search}
      />
      {catalogue.kind === "loading" && (
        <Skeleton aria-label="Loading the functions" className={styles.waiting}>
          {[1, 2, 3, 4, 5].map((line) => (
            <SkeletonItem key={line} size={40} />
          ))}
        </Skeleton>
      )}
      {catalogue.kind === "failed" && (
        <div className={styles.failure}>
          <FailureNotice
            failure={{
              what: "The list of functions could not be loaded.",
              why: "The add-in’s files could not be reached. The functions themselves go on computing in the sheets.",
              remedy: "Check the connection, then try again.",
            }}
            onRetry={() => void load()}
          />
        </div>
      )}
      <div aria-live="polite">
        {catalogue.kind === "loaded" && families.length === 0 && (
          <FullPageState icon={<MathFormulaRegular />} title={`No function matches “${state.functionSearch}”`}>
            <p>Try a word for what is computed (“profile”, “sample”) or an argument (“duration”).</p>
            <Button onClick={clear}>Show all functions</Button>
          </FullPageState>
        )}
        {catalogue.kind === "loaded" && (
          <catalogue.List
            families={families}
            open={state.openFunctions}
            onToggle={(open) => dispatch({ type: "toggleFunctions", open })}
          />
        )}
      </div>
    </div>
  );
}
