package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.github.qic.payments.pay.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The JSON of an enum constant is on the constant, where every mapper finds it. */
@AnalyzeClasses(packages = "io.github.qic", importOptions = MainOnly.class)
class EnumSpellingTest {
    @ArchTest
    static void every_mapper_writes_constants_in_lower_case_with_hyphens_and_reads_them(JavaClasses classes)
            throws Exception {
        ObjectMapper plain = new ObjectMapper();
        List<String> wrong = new ArrayList<>();
        List<Class<?>> enums = WireTypes.enums(classes);
        for (Class<?> type : enums) {
            for (Object constant : type.getEnumConstants()) {
                String written = "\"" + expected((Enum<?>) constant) + "\"";
                if (!plain.writeValueAsString(constant).equals(written)
                        || !plain.readValue(written, type).equals(constant)) {
                    wrong.add(type.getName() + "." + constant);
                }
            }
        }
        assertThat(enums).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    /** Bands are written as the pay tables name them. */
    private static String expected(Enum<?> constant) {
        String name = constant instanceof Band ? constant.name().replace("BAND_", "") : constant.name();
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
