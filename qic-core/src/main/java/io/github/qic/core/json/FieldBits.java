package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.DupDetector;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object that were read, one bit each, to find duplicates. Jackson's own detector collects the names of every object
 * in a set, which takes a tenth of the time to read a document.
 */
final class FieldBits {
    /** Replaces the deserializers of Jackson for builders and records of the library. */
    static final class Modifier extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
            boolean fits =
                    deserializer instanceof BeanDeserializerBase fields && fields.getPropertyCount() <= Long.SIZE;
            if (!fits || !WireForm.isOurs(type.getBeanClass())) {
                return deserializer;
            }
            if (deserializer instanceof BuilderBasedDeserializer builders) {
                return new BuilderDeserializer(builders);
            }
            return deserializer instanceof BeanDeserializer beans
                            && type.getBeanClass().isRecord()
                    ? new RecordDeserializer(beans)
                    : deserializer;
        }
    }

    private long seen;

    /** {@return the detector of an object, which is not used before it is given back; those of objects within this one go on} */
    static @Nullable DupDetector suspend(JsonReadContext object) {
        DupDetector names = object.getDupDetector();
        if (names != null) {
            object.createChildObjectContext(-1, -1); // keeps its own detector, once it has one
            object.withDupDetector(null);
        }
        return names;
    }

    /** Adds a field by its index, from 0 to 63. */
    void add(int index, JsonParser json, String name) throws JsonParseException {
        long bit = 1L << index;
        if ((seen & bit) != 0) {
            throw new JsonParseException(json, "Duplicate field '" + name + "'");
        }
        seen |= bit;
    }
}
