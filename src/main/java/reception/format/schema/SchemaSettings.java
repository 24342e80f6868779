package reception.format.schema;

import java.util.Map;
import java.util.function.BiPredicate;
import reception.format.schema.RecordSchema.ScalarSchema;
import reception.vocabulary.Language;

/**
 * What a schema is made of.
 *
 * @param root         what a document stands for
 * @param versionField the component that tells the version of the format; it must be given
 * @param version      the version of the format
 * @param scalarTypes  types of scalar beside those that the binder knows
 * @param neverNone    by type and English key, whether "none" is no answer
 * @param partsLists   whether it is written by offices in their ways: several words in one text, a single item for a list, periods, yes and no in words
 * @param inShort      texts that stand for a section, beside the value of its shorthand
 * @param boxes        regular expression of keys that may stand in the document beside its own; null for none
 * @param only         the language that an editor offers and explains in, while all that is read stays right; null for both, with other words than the two main ones deprecated
 */
record SchemaSettings(Class<?> root, String versionField, int version, Map<Class<?>, ScalarSchema> scalarTypes, BiPredicate<Class<?>, String> neverNone, boolean partsLists,
                      Map<Class<?>, ScalarSchema> inShort, String boxes, Language only) {

    boolean isSection(Class<?> type) {
        return type.isRecord() && !scalarTypes.containsKey(type);
    }
}
