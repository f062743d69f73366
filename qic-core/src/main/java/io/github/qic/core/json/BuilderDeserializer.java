package io.github.qic.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.DupDetector;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;

/** Fills builders as Jackson does, but finds duplicate fields with {@link FieldBits}. */
final class BuilderDeserializer extends BuilderBasedDeserializer {
    private static final long serialVersionUID = 1L;

    BuilderDeserializer(BuilderBasedDeserializer builders) {
        super(builders);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        // Not from the middle of an object, after the field that names its type.
        if (!_vanillaProcessing
                || !json.isExpectedStartObjectToken()
                || !(json.getParsingContext() instanceof JsonReadContext object)) {
            return super.deserialize(json, context);
        }
        DupDetector names = FieldBits.suspend(object);
        Object builder = _valueInstantiator.createUsingDefault(context);
        FieldBits seen = new FieldBits();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            SettableBeanProperty field = _beanProperties.find(name);
            json.nextToken();
            if (field == null) {
                handleUnknownVanilla(json, context, builder, name);
                continue;
            }
            seen.add(field.getPropertyIndex(), json, name);
            try {
                builder = field.deserializeSetAndReturn(json, context, builder);
            } catch (Exception e) {
                wrapAndThrow(e, builder, name, context);
            }
        }
        object.withDupDetector(names);
        return finishBuild(context, builder);
    }
}
