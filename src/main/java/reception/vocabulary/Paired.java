package reception.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record of which a list may also be given as one mapping: {@code {餐费: 800, 住宿费: 1200}} for two items, each with a name and a value. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Paired {

    /** The component that a key of the mapping stands for, by its Java name. */
    String key();

    /** The component that a value of the mapping stands for, by its Java name. */
    String value();

    /** An enum whose words stand for an item even beside other keys of what holds the list; none by default. */
    Class<?> words() default Void.class;
}
