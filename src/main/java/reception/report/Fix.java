package reception.report;

import java.util.List;
import reception.format.edit.TextEdit;

/**
 * How the program can carry out the suggestion of a finding by itself.
 *
 * @param edits of the plan's file as it is, which do not overlap
 * @since 0.1.0
 */
public record Fix(Finding finding, List<TextEdit> edits) {
}
