package reception.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The official Chinese term of a record's component or of an enum's constant, and what it means.
 * The English name is the Java name in kebab case, so that each name is written once.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
public @interface Term {

    /** The Chinese term that official forms use. */
    String zh();

    /** The English name, where it is not the Java name: a word that Java reserves, or a class named for more than it stands for. */
    String en() default "";

    /** The English name as running text has it, where the name with blanks for its hyphens would not read well or would say too little. */
    String prose() default "";

    /** Further Chinese or English words that are read as the same. */
    String[] also() default {};

    /** One sentence in Chinese: what to write here. */
    String meansZh() default "";

    /** The same sentence in English. */
    String means() default "";
}
