package org.plainletter.letters;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Tells a browser what went wrong and what to do, whatever it was. */
@Component
class ErrorPages implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView("sorry", status).addObject("problem", ProblemInWords.of(problem(request, status))).addObject("again", true);
    }

    private static Problem problem(HttpServletRequest request, HttpStatus status) {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return switch (status) {
            case NOT_FOUND -> address.startsWith(request.getContextPath() + "/letters/") ? Problem.NO_SUCH_LETTER : Problem.NOT_FOUND;
            case UNAUTHORIZED -> Problem.NOT_SIGNED_IN;
            case FORBIDDEN -> Problem.NOT_ALLOWED;
            case METHOD_NOT_ALLOWED -> Problem.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> Problem.NOT_ACCEPTABLE;
            case CONFLICT -> Problem.OVERTAKEN;
            case CONTENT_TOO_LARGE -> Problem.FILE_TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> Problem.UNSUPPORTED_FILE;
            case UNPROCESSABLE_CONTENT -> Problem.BROKEN_FILE;
            case TOO_MANY_REQUESTS -> Problem.TOO_MANY_REQUESTS;
            case SERVICE_UNAVAILABLE -> Problem.BUSY;
            default -> status.is5xxServerError() ? Problem.INTERNAL_FAULT : Problem.MALFORMED_REQUEST;
        };
    }
}
