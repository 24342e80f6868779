package reception.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a component that holds personal data: names, phones, diet, faith, health. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Personal {

    /** Whether a value is so much somebody's own that it is taken out wherever it is repeated; the name of a state is not. */
    boolean everywhere() default true;
}
