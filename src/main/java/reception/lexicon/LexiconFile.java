package reception.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.Span;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.standard.file.Status;
import reception.vocabulary.Text;

/**
 * The file of the lexicon, checked against itself.
 *
 * @param modifiers  words that change what the word after them means
 * @param modified   the categories that a modifier replaces, with all within them
 * @param forms      words that can be made of another animal than they usually are
 * @param noCategory compounds that mean nothing here and hide the words in them
 * @param softDrinks parts of names by which a drink is known to be free of alcohol, unless a word says otherwise
 * @param overlapping whether a word that begins in another one and ends beyond it is read too; null means not
 * @param variants   pairs of characters: the written form, then the form that the words use
 */
record LexiconFile(Place at, String standard, Text title, LocalDate lastConfirmed, List<Category> categories, List<Dish> dishes,
                   List<Modifier> modifiers, List<String> modified, List<String> forms, List<String> noCategory, List<String> softDrinks, List<String> variants, Boolean overlapping) {

    /**
     * A category.
     *
     * @param within ids of the categories that hold all of this one
     * @param wide   whether a word of it that names none of its parts may mean any of them
     * @param aspect whether it says how something is made or tastes and not what it is: its words are found within longer ones too, and hide none
     * @param words  words that surely mean it
     * @param likely words that usually mean it
     */
    record Category(Place at, String category, Text title, List<String> within, Boolean wide, Boolean aspect, List<String> words, List<String> likely, String source,
                    Status status) {
    }

    /**
     * Names that fall into several categories.
     *
     * @param contains ids of the categories into which they surely fall
     * @param likely   ids of those into which they usually fall
     */
    record Dish(Place at, List<String> dish, List<String> contains, List<String> likely) {
    }

    /**
     * Words that change what the word after them means.
     *
     * @param contains what that is made of instead; none where it becomes an imitation
     * @param likely   what it usually is beside
     */
    record Modifier(Place at, List<String> modifier, List<String> contains, List<String> likely) {
    }

    static LexiconFile read(RuleFolder folder, String name) {
        Node node = folder.yaml(name::equals).get(name);
        if (node == null) {
            throw new InvalidFileException(name, List.of(new InputError(InputError.Kind.UNREADABLE, Span.NOWHERE,
                    new Text("没有文件 " + name, "there is no file " + name))));
        }
        List<InputError> errors = new ArrayList<>();
        LexiconFile file = new Binder(errors).bind(LexiconFile.class, node, "", "");
        // Every start would check the built-in ones again, which LexiconTest reads from the folder they are built of.
        if (errors.isEmpty() && !folder.isBuiltIn()) {
            new Check(errors).check(file);
        }
        if (!errors.isEmpty()) {
            throw new InvalidFileException(name, errors);
        }
        return file;
    }

    /** Finds what the file contradicts itself in. */
    private static final class Check {

        private final List<InputError> errors;
        private final Map<String, Category> byId = new HashMap<>();
        private final Map<String, Boolean> certainty = new HashMap<>();

        Check(List<InputError> errors) {
            this.errors = errors;
        }

        void check(LexiconFile file) {
            for (Category category : file.categories()) {
                if (category.category() == null || category.title() == null || category.source() == null || category.status() == null) {
                    report(InputError.Kind.MISSING_KEY, category.at(), "缺少 category、title、source 或 status", "category, title, source or status is missing");
                } else if (byId.put(category.category(), category) != null) {
                    report(InputError.Kind.DUPLICATE_KEY, category.at(), "类别重复：" + category.category(), "the category is repeated: " + category.category());
                }
            }
            if (!errors.isEmpty()) {
                return;
            }
            for (Category category : file.categories()) {
                checkParents(category);
                category.words().forEach(word -> add(category.at(), word, category.category(), true));
                category.likely().forEach(word -> add(category.at(), word, category.category(), false));
            }
            for (Dish dish : file.dishes()) {
                checkDish(dish);
            }
            for (Modifier modifier : file.modifiers()) {
                checkCategories(modifier.at(), modifier.contains());
                checkCategories(modifier.at(), modifier.likely());
            }
            checkCategories(file.at(), file.modified());
            Set<String> known = new HashSet<>();
            certainty.keySet().forEach(key -> known.add(key.substring(0, key.indexOf('\n'))));
            for (String word : file.noCategory()) {
                String normal = LexiconText.normal(word);
                if (!known.add(normal)) {
                    report(InputError.Kind.DUPLICATE_KEY, file.at(), "“" + word + "”重复，或已属于某一类别", "\"" + word + "\" is repeated, or is in a category");
                }
            }
            for (String pair : file.variants()) {
                if (pair.length() != 2) {
                    report(InputError.Kind.WRONG_TYPE, file.at(), "异体字应成对：" + pair, "a variant is a pair of characters: " + pair);
                }
            }
        }

        private void checkParents(Category category) {
            for (String parent : category.within()) {
                Category other = byId.get(parent);
                if (other == null) {
                    report(InputError.Kind.UNKNOWN_VALUE, category.at(), "没有类别 " + parent, "there is no category " + parent);
                } else if (reaches(other, category.category(), new HashSet<>())) {
                    report(InputError.Kind.UNKNOWN_VALUE, category.at(), "类别 " + category.category() + " 与 " + parent + " 互为上级",
                            "the categories " + category.category() + " and " + parent + " are within each other");
                }
            }
        }

        private boolean reaches(Category from, String wanted, Set<String> seen) {
            if (from == null || !seen.add(from.category())) {
                return false;
            }
            return from.category().equals(wanted) || from.within().stream().anyMatch(parent -> reaches(byId.get(parent), wanted, seen));
        }

        private void checkDish(Dish dish) {
            for (String word : dish.dish()) {
                dish.contains().forEach(category -> addKnown(dish.at(), word, category, true));
                dish.likely().forEach(category -> addKnown(dish.at(), word, category, false));
            }
        }

        private void checkCategories(Place at, List<String> categories) {
            categories.stream().filter(category -> !byId.containsKey(category))
                    .forEach(category -> report(InputError.Kind.UNKNOWN_VALUE, at, "没有类别 " + category, "there is no category " + category));
        }

        private void addKnown(Place at, String word, String category, boolean certain) {
            if (byId.containsKey(category)) {
                add(at, word, category, certain);
            } else {
                report(InputError.Kind.UNKNOWN_VALUE, at, "没有类别 " + category, "there is no category " + category);
            }
        }

        private void add(Place at, String word, String category, boolean certain) {
            String normal = LexiconText.normal(word);
            if (normal.isEmpty()) {
                report(InputError.Kind.WRONG_TYPE, at, "词语为空", "an empty word");
            } else {
                Boolean before = certainty.put(normal + "\n" + category, certain);
                if (before != null && before != certain) {
                    report(InputError.Kind.DUPLICATE_KEY, at, "“" + word + "”在 " + category + " 中既为确定又为可能",
                            "\"" + word + "\" stands both as certain and as likely in " + category);
                }
            }
        }

        private void report(InputError.Kind kind, Place at, String zh, String en) {
            errors.add(new InputError(kind, at.span(), new Text(zh, en)));
        }
    }
}
