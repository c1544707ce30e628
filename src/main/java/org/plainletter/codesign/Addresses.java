package org.plainletter.codesign;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which the phones and tablets in a room find this service. */
final class Addresses {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    private Addresses() {}

    /** That of the request; on a laptop that calls itself localhost, its address in the local network. */
    static String join(String code) {
        var builder = ServletUriComponentsBuilder.fromCurrentContextPath();
        String host = builder.build().getHost();
        if (host != null && HERE.contains(host)) {
            lan().findFirst().ifPresent(builder::host);
        }
        return builder.path("/join/").path(code).build().toUriString();
    }

    private static Stream<String> lan() {
        try {
            return NetworkInterface.networkInterfaces().filter(Addresses::isUp).flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress()).map(InetAddress::getHostAddress).sorted();
        } catch (SocketException none) {
            return Stream.empty();
        }
    }

    private static boolean isUp(NetworkInterface card) {
        try {
            return card.isUp() && !card.isVirtual() && !card.isPointToPoint();
        } catch (SocketException gone) {
            return false;
        }
    }
}
