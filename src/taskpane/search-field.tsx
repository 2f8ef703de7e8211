import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";

const useStyles = makeStyles({
  search: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "12px 16px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: { width: "100%", maxWidth: "none" },
});

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** The search of a place of the pane; it stays in view while what it finds scrolls under it. */
export function SearchField({ label, placeholder, text, onSearch }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <div role="search" className={styles.search}>
      <Input
        type="search"
        contentBefore={<SearchRegular />}
        className={styles.box}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={(_event, data) => onSearch(data.value)}
      />
    </div>
  );
}
