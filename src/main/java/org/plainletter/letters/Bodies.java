package org.plainletter.letters;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of requests, never more of them than is allowed. */
@Component
class Bodies {

    private static final int DEEPEST = 20;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(Letters.MOST_BYTES + 1).build())
            .build()).build();

    /** The letter: the file of a form, the text of a JSON body, or the body itself. */
    byte[] letter(HttpServletRequest request) throws IOException {
        MediaType type = type(request);
        if (type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) {
            return file(request);
        }
        return type.isCompatibleWith(MediaType.APPLICATION_JSON)
                ? jsonText(request, Letters.MOST_BYTES).getBytes(StandardCharsets.UTF_8) : text(request, Letters.MOST_BYTES);
    }

    /** Text that is sent as JSON or as it is, and is not blank. */
    String anyText(HttpServletRequest request, int most) throws IOException {
        if (type(request).isCompatibleWith(MediaType.APPLICATION_JSON)) {
            return jsonText(request, most);
        }
        String text = utf8(text(request, most));
        if (text.isBlank()) {
            throw ProblemException.malformed("The body has to hold a text.");
        }
        return text;
    }

    /** The body. @throws ProblemException if it has more than {@code most} bytes */
    byte[] bytes(HttpServletRequest request, int most) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw new ProblemException(Problem.FILE_TOO_LARGE);
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new ProblemException(Problem.FILE_TOO_LARGE);
        }
        return body;
    }

    /** A body of text, as UTF-8. */
    byte[] text(HttpServletRequest request, int most) throws IOException {
        byte[] body = bytes(request, most);
        Charset charset = type(request).getCharset();
        return charset == null || charset.equals(StandardCharsets.UTF_8) ? body : new String(body, charset).getBytes(StandardCharsets.UTF_8);
    }

    /** A body that is a JSON object. */
    JsonNode json(HttpServletRequest request, int most) throws IOException {
        try {
            JsonNode node = json.readTree(bytes(request, most));
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException unreadable) {
            // What Jackson says can quote the body.
        }
        throw ProblemException.malformed("The body has to be a JSON object.");
    }

    /** The field {@code text} of a JSON body, which has to say something. */
    String jsonText(HttpServletRequest request, int most) throws IOException {
        JsonNode text = json(request, most).get("text");
        if (text == null || !text.isString() || text.stringValue().isBlank()) {
            throw ProblemException.malformed("The field text has to hold a text.");
        }
        return text.stringValue();
    }

    private static byte[] file(HttpServletRequest request) throws IOException {
        try {
            List<Part> files = request.getParts().stream().filter(part -> "file".equals(part.getName())).toList();
            if (files.size() != 1) {
                throw ProblemException.malformed("The form has to have one part with the name file: the letter.");
            }
            try (var in = files.getFirst().getInputStream()) {
                return in.readAllBytes();
            }
        } catch (ServletException notAForm) {
            throw ProblemException.malformed("The body has to be a form with the part file.");
        }
    }

    private static MediaType type(HttpServletRequest request) {
        try {
            return MediaType.parseMediaType(String.valueOf(request.getContentType()));
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.malformed("The content type or its charset is not known here. Send UTF-8.");
        }
    }

    /** {@code bytes} as text. @throws ProblemException if they are not UTF-8 */
    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw ProblemException.malformed("The text has to be in UTF-8.");
        }
    }
}
