package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a type with a builder, whose fields Jackson looks for only when there is a first value. Otherwise a program that reads its
 * first document pays for every type that the document could hold; of those of a theory most use half.
 */
final class LazyDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    /** Names this deserializer for the types of the library with a builder. */
    static final class Introspector extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object findDeserializer(Annotated annotated) {
            JsonDeserialize form = annotated.getAnnotation(JsonDeserialize.class);
            boolean lazy = annotated instanceof AnnotatedClass
                    && form != null
                    && form.builder() != Void.class
                    && WireForm.isOurs(annotated.getRawType());
            return lazy ? new LazyDeserializer(annotated.getType()) : null;
        }
    }

    // A race only makes it twice.
    private transient volatile @Nullable JsonDeserializer<?> made;

    private LazyDeserializer(JavaType type) {
        super(type);
    }

    private JsonDeserializer<?> deserializer(DeserializationContext context) throws JsonMappingException {
        JsonDeserializer<?> ready = made;
        if (ready == null) {
            JavaType type = getValueType();
            BeanDescription bean = context.getConfig().introspect(type);
            ready = context.getFactory().createBuilderBasedDeserializer(context, type, bean, bean.findPOJOBuilder());
            ((ResolvableDeserializer) ready).resolve(context);
            made = ready;
        }
        return ready;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return deserializer(context).deserialize(json, context);
    }

    @Override
    public Object deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserializer(context).deserializeWithType(json, context, types);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.POJO;
    }
}
