package reception.report;

import java.util.function.UnaryOperator;

/**
 * What the formats of pipelines need to know of where they are read.
 *
 * @param path         the name of a plan's file as the server of a repository knows it, from the name that the user gave: from the root of the work tree, with forward slashes
 * @param home         address of the project, of which links to the rules are made; empty if there is none
 * @param codeScanning whether SARIF is for a server that shows every result as an alert, whatever its kind, its suppressions and its baseline say
 */
public record Pipeline(UnaryOperator<String> path, String home, boolean codeScanning) {

    /** Names stay as they are, and there are no links. */
    public static final Pipeline NONE = new Pipeline(UnaryOperator.identity(), "", false);
}
