package reception.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that stands for the whole record when the plan gives a bare value instead of a mapping:
 * a scalar component takes a scalar ({@code dishes: [红烧豆腐]} for {@code dishes: [{name: 红烧豆腐}]}), a list component takes a list.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Shorthand {
}
