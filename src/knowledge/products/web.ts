/** What answers in front: web servers, proxies, application servers. Columns: table.ts. */
export const WEB = `
nginx | nginx | 80, 443, 8080 | =, nginx-debug, openresty | =, openresty | =, nginx-unprivileged, openresty,
  nginx-proxy, nginx-proxy-manager
apache | Apache HTTP Server | 80, 443 | apache2, httpd | apache2, apache2@*, httpd, httpd@* | httpd
lighttpd | lighttpd | 80 | = | = | =
caddy | Caddy | 80, 443, 2019 | = | =, caddy-api | =
traefik | Traefik | 80, 443, 8080 | = | = | =
haproxy | HAProxy | 80, 443, 8404 | = | =, haproxy@* | =, haproxy-alpine
envoy | Envoy | 9901, 10000 | = | = | envoyproxy/envoy, envoy-distroless
php-fpm | PHP-FPM | 9000 | =, php-fpm7.*, php-fpm8.* | =, php*-fpm | =
tomcat | Tomcat | 8080, 8005, 8009 | | =, tomcat@*, tomcat8, tomcat9, tomcat10, tomcat11 | = |
  org.apache.catalina.startup.Bootstrap
keycloak | Keycloak | 8080, 9000 | | = | = | -Dkc.home.dir=*
authentik | authentik | 9000, 9443 | = | | goauthentik/server
gitea | Gitea | 3000, 22, 2222 | = | = | =
forgejo | Forgejo | 3000, 22, 2222 | = | = | =
gitlab | GitLab | 80, 443, 22, 8060, 9090, 9236 | | gitlab-runsvdir | gitlab-ce, gitlab-ee
home-assistant | Home Assistant | 8123 | hass, homeassistant | =, home-assistant@*, homeassistant | =, homeassistant
homebridge | Homebridge | 8581 | =, hb-service | = | =
plex | Plex | 32400 | Plex Media Server | plexmediaserver | pms-docker, =
jellyfin | Jellyfin | 8096 | = | = | =
transmission | Transmission | 9091, 51413 | transmission-daemon, transmission-gtk, transmission-qt |
  transmission-daemon, = | =
qbittorrent | qBittorrent | 8080 | =, qbittorrent-nox | =, qbittorrent-nox, qbittorrent-nox@* | =, qbittorrent-nox
syncthing | Syncthing | 8384, 22000 | = | =, syncthing@* | =
`
