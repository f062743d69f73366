package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.Collaborative;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.pdsa.chart.Analyser;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.chart.Series;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.show.chart.ChartPicture;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads and writes no JSON does not wait for Jackson to start: most of a first call. */
class JsonOnUseTest {
    private static final String DATABIND = "com.fasterxml.jackson.databind.";

    static final class Charts implements Supplier<Object> {
        @Override
        public Object get() {
            Series series = Series.of("Falls", 3, 5, 4, 6, 5, 4, 3, 5, 6, 4, 5, 12);
            return ChartPicture.of(
                            Analyser.of(ChartOptions.nhs(Direction.DECREASE)).analyse(series))
                    .svg();
        }
    }

    static final class Pay implements Supplier<Object> {
        @Override
        public Object get() {
            Collaborative collaborative = Collaborative.builder()
                    .id(Id.of("falls"))
                    .name("Fewer falls")
                    .topic("Falls")
                    .addOrganisations(Organisation.builder()
                            .id(Id.of("home"))
                            .name("Rose House")
                            .kind(OrganisationKind.CARE_HOME_WITH_NURSING)
                            .build())
                    .programme(Programme.builder()
                            .start(YearMonth.of(2024, 9))
                            .months(12)
                            .build())
                    .build();
            Claims claims = Pricing.of(PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard())
                    .claims(collaborative);
            return claims.claims();
        }
    }

    static final class Json implements Supplier<Object> {
        @Override
        public Object get() {
            return ChartOptions.DOCUMENT.write(ChartOptions.nhs(Direction.DECREASE));
        }
    }

    /** Loads the library and Jackson anew, as the first call of a program does. */
    private static final class Fresh extends ClassLoader {
        private final TreeSet<String> loaded = new TreeSet<>();

        Fresh() {
            super(JsonOnUseTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.github.qic.") && !name.startsWith("com.fasterxml.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                loaded.add(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static Set<String> loadedBy(Class<?> work) throws ReflectiveOperationException {
        Fresh fresh = new Fresh();
        Constructor<?> constructor = fresh.loadClass(work.getName()).getDeclaredConstructor();
        constructor.setAccessible(true); // the loader makes it another package
        assertThat(((Supplier<?>) constructor.newInstance()).get()).isNotNull();
        fresh.loaded.removeIf(name -> !name.startsWith(DATABIND));
        return fresh.loaded;
    }

    @ParameterizedTest
    @ValueSource(classes = {Charts.class, Pay.class})
    void values_made_calculated_and_drawn_without_json_load_no_jackson_databind(Class<?> work) throws Exception {
        assertThat(loadedBy(work)).isEmpty();
    }

    @Test
    void a_document_loads_it_when_it_is_written() throws Exception {
        assertThat(loadedBy(Json.class)).contains(DATABIND + "json.JsonMapper");
    }
}
