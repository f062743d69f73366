package io.github.qic.core.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

/**
 * Makes a mapper of an application read and write the types of the library as their documents do, whatever its settings: the same
 * names and values, the same strictness, and every problem of a value at once. A type with a document, such as a collaborative, is
 * read and written with {@code "format"} and {@code "version"}. The settings of the mapper still apply to the application's own types,
 * including those that hold types of the library.
 *
 * <p>A refused value is a {@link com.fasterxml.jackson.databind.JsonMappingException}; {@link JsonProblems#of} gives its problems.
 *
 * <p>{@code findAndAddModules()} and Spring Boot find it; otherwise add it with
 * {@code JsonMapper.builder().addModule(new QicModule())}.
 */
public final class QicModule extends Module {
    /** Makes a module, which any number of mappers may share. */
    public QicModule() {}

    @Override
    public String getModuleName() {
        return "qic";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        // Asked first, also for a type that names its builder; but not by a mapper that ignores annotations.
        context.insertAnnotationIntrospector(new Introspector());
        context.addDeserializers(new Readers());
        context.addSerializers(new Writers());
        context.addKeyDeserializers((type, config, bean) -> keyReader(type));
        context.addKeySerializers(new KeyWriters());
    }

    private static @Nullable JsonDeserializer<?> reader(JavaType type) {
        return WireForm.isOurs(type.getRawClass()) ? new WireDeserializer(type) : null;
    }

    private static @Nullable JsonSerializer<?> writer(JavaType type) {
        return WireForm.isOurs(type.getRawClass()) ? new WireSerializer(type) : null;
    }

    private static @Nullable KeyDeserializer keyReader(JavaType type) {
        return WireForm.isOurs(type.getRawClass()) ? new WireKeyDeserializer(type) : null;
    }

    private static final class Introspector extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object findDeserializer(Annotated annotated) {
            return annotated instanceof AnnotatedClass type && isOurs(type) ? reader(type.getType()) : null;
        }

        @Override
        public @Nullable Object findSerializer(Annotated annotated) {
            return annotated instanceof AnnotatedClass type && isOurs(type) ? writer(type.getType()) : null;
        }

        /** Primitives and the like have no type here. */
        private static boolean isOurs(AnnotatedClass type) {
            return type.getType() != null && WireForm.isOurs(type.getRawType());
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            return reader(type);
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription bean) {
            return reader(config.constructType(type));
        }
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return writer(type);
        }
    }

    private static final class KeyWriters extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return WireForm.isOurs(type.getRawClass()) ? WireKeySerializer.INSTANCE : null;
        }
    }
}
