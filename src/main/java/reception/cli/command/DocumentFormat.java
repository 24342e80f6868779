package reception.cli.command;

/** A form in which a paper made from a plan is written. */
enum DocumentFormat {
    TEXT, HTML, XLSX;

    boolean isBinary() {
        return this == XLSX;
    }
}
