package io.github.qic.pdsa.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A system that holds data. The most common ones in care homes and general practice are constants; any other is identified by its
 * key, such as {@code care-planning-app}.
 *
 * @param key lower-case words with hyphens
 */
public record SourceSystem(@JsonValue String key) {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");

    /** The general practice record EMIS Web. */
    public static final SourceSystem EMIS_WEB = new SourceSystem("emis-web");
    /** The general practice and community record SystmOne. */
    public static final SourceSystem SYSTMONE = new SourceSystem("systmone");
    /** The information system of a hospital. */
    public static final SourceSystem HOSPITAL = new SourceSystem("hospital");
    /** The electronic record of the care home. */
    public static final SourceSystem CARE_RECORD = new SourceSystem("care-record");
    /** Paper. */
    public static final SourceSystem PAPER = new SourceSystem("paper");

    /** @throws InvalidValueException if the key does not consist of lower-case words with hyphens */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SourceSystem {
        Objects.requireNonNull(key, "key");
        new Problems()
                .require(KEY.matcher(key).matches(), "", "must look like care-planning-app")
                .throwIfAny();
    }

    /** {@return its usual name} */
    public String label() {
        return switch (key) {
            case "emis-web" -> "EMIS Web";
            case "systmone" -> "SystmOne";
            case "hospital" -> "hospital system";
            case "care-record" -> "care home record";
            default -> key.replace('-', ' ');
        };
    }
}
