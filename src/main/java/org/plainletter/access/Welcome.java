package org.plainletter.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Sends whoever has signed in to where they wanted to go, and keeps them signed in for long; whoever has not is forgotten soon. */
final class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

    /** An evening with everything before and after it. */
    static final Duration EVENING = Duration.ofHours(8);

    Welcome(RequestCache asked) {
        setRequestCache(asked);
        setDefaultTargetUrl("/accounts/mine");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval(Math.toIntExact(EVENING.toSeconds()));
        super.onAuthenticationSuccess(request, response, signedIn);
    }
}
