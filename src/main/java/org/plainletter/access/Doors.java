package org.plainletter.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Which addresses need whom. What is not named here is open to everybody and meets neither sessions nor tokens: the letters, and
 * all that people who take part in a session see.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    PasswordEncoder encoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /**
     * Programs send name and password each time; the cookie of the pages counts for nothing here, so no other site can use it. A browser is never
     * asked for them, so it keeps none.
     */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) {
        return http.securityMatcher("/api/tuning/**")
                .authorizeHttpRequests(asked -> asked.anyRequest().hasRole(Role.EDITOR.name()))
                .httpBasic(basic -> basic.authenticationEntryPoint(Doors::refuse))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(Doors::refuse))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()).headers(headers -> headers.disable()).requestCache(cache -> cache.disable()).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts) {
        HttpSessionRequestCache wanted = asked();
        return http.securityMatcher("/groups/**", "/improve/**", "/accounts/**", "/sign-in", "/sign-out", "/set-up")
                .authorizeHttpRequests(asked -> asked.requestMatchers("/sign-in", "/sign-out", "/set-up").permitAll()
                        .requestMatchers("/groups/**").hasRole(Role.FACILITATOR.name())
                        .requestMatchers("/accounts/mine", "/accounts/mine/password").authenticated()
                        .requestMatchers("/accounts/**").hasRole(Role.KEEPER.name())
                        .anyRequest().hasRole(Role.EDITOR.name()))
                .formLogin(form -> form.loginPage("/sign-in").usernameParameter("name").successHandler(new Welcome(wanted)).failureHandler(Doors::wrong))
                .addFilterBefore(new StillThere(accounts), AnonymousAuthenticationFilter.class)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in").deleteCookies("plain-letter"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(Doors::stop))
                .requestCache(cache -> cache.requestCache(wanted)).headers(headers -> headers.disable()).build();
    }

    /** Remembers the page that somebody wanted before they signed in; a form that they sent is not kept, as it may be of any size. */
    @SuppressWarnings("NullAway") // Null is how no mark in the address is asked for.
    private static HttpSessionRequestCache asked() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && Objects.toString(request.getHeader("Accept"), "").contains("text/html"));
        return cache;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static void wrong(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect(request.getContextPath() + (why instanceof LockedException ? "/sign-in?wait" : "/sign-in?wrong"));
    }

    /** A form that was open longer than the session sends nobody away with an error. */
    private static void stop(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        if (why instanceof CsrfException) {
            response.sendRedirect(request.getContextPath() + "/sign-in?again");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
