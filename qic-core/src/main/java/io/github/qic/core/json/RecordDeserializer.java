package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.DupDetector;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.impl.PropertyBasedCreator;
import com.fasterxml.jackson.databind.deser.impl.PropertyValueBuffer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes records as Jackson does, but finds duplicate fields with {@link FieldBits}. */
final class RecordDeserializer extends BeanDeserializer {
    private static final long serialVersionUID = 1L;

    RecordDeserializer(BeanDeserializerBase records) {
        super(records);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        PropertyBasedCreator creator = _propertyBasedCreator;
        // Not from the middle of an object, after the field that names its type; nor from text.
        if (creator == null
                || !json.isExpectedStartObjectToken()
                || !(json.getParsingContext() instanceof JsonReadContext object)) {
            return super.deserialize(json, context);
        }
        DupDetector names = FieldBits.suspend(object);
        PropertyValueBuffer values = creator.startBuilding(json, context, null);
        FieldBits seen = new FieldBits();
        TokenBuffer unknown = null;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            SettableBeanProperty field = creator.findCreatorProperty(name);
            json.nextToken();
            if (field == null) {
                unknown = unknown == null ? context.bufferForInputBuffering(json) : unknown;
                unknown.writeFieldName(name);
                unknown.copyCurrentStructure(json);
            } else {
                seen.add(field.getCreatorIndex(), json, name);
                values.assignParameter(field, _deserializeWithErrorWrapping(json, context, field));
            }
        }
        object.withDupDetector(names);
        return made(creator, values, unknown, context);
    }

    private Object made(
            PropertyBasedCreator creator,
            PropertyValueBuffer values,
            @Nullable TokenBuffer unknown,
            DeserializationContext context)
            throws IOException {
        Object made;
        try {
            made = creator.build(context, values);
        } catch (Exception e) {
            return wrapInstantiationProblem(e, context);
        }
        return unknown == null ? made : handleUnknownProperties(context, made, unknown);
    }
}
