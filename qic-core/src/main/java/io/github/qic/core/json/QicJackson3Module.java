package io.github.qic.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * {@link QicModule} for Jackson 3: the same JSON, values and refusals. Jackson 3 is an optional dependency, which only those who use
 * this class need; the library itself still uses Jackson 2.
 *
 * <p>A refused value is a {@link tools.jackson.databind.DatabindException}; {@link JsonProblems#of} gives its problems.
 *
 * <p>On the class path, {@code findAndAddModules()} finds it, and so does Spring Boot; otherwise, and on the module path, add it with
 * {@code JsonMapper.builder().addModule(new QicJackson3Module())}.
 */
public final class QicJackson3Module extends JacksonModule {
    /** Makes a module, which any number of mappers may share. */
    public QicJackson3Module() {}

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
        context.addDeserializers(new Readers());
        context.addSerializers(new Writers(false));
        context.addKeyDeserializers((type, config, bean) ->
                WireForm.isOurs(type.getRawClass()) ? new WireKeyDeserializer3(wireType(type)) : null);
        context.addKeySerializers(new Writers(true));
    }

    /** {@return a type as Jackson 2 knows it} */
    private static com.fasterxml.jackson.databind.JavaType wireType(JavaType type) {
        com.fasterxml.jackson.databind.JavaType[] parameters = type.getBindings().getTypeParameters().stream()
                .map(QicJackson3Module::wireType)
                .toArray(com.fasterxml.jackson.databind.JavaType[]::new);
        return parameters.length == 0
                ? Json.shared().constructType(type.getRawClass())
                : Json.shared().getTypeFactory().constructParametricType(type.getRawClass(), parameters);
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return WireForm.isOurs(type.getRawClass()) ? new WireDeserializer3(wireType(type)) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return findBeanDeserializer(type, config, bean);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return WireForm.isOurs(type);
        }
    }

    private record Writers(boolean ofKeys) implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            if (!WireForm.isOurs(type.getRawClass())) {
                return null;
            }
            return ofKeys ? new WireKeySerializer3() : new WireSerializer3(wireType(type));
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, bean, format);
        }
    }
}
