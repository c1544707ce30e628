package org.plainletter.letters;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import java.util.List;

/** What the container answers by itself: a problem for programs, Boot's error page for browsers. */
@Component
class ProblemErrorController extends BasicErrorController {

    ProblemErrorController(ErrorAttributes attributes, List<ErrorViewResolver> views) {
        super(attributes, new ErrorProperties(), views);
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        Problem problem = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? ProblemAdvice.of(status, request) : Problem.NOT_FOUND;
        return ResponseEntity.status(problem.status()).contentType(MediaType.valueOf(ProblemJson.TYPE)).body(ProblemJson.of(problem, problem.detail()));
    }
}
