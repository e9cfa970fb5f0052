/** What developers start: servers of frameworks, build servers, emulators, process managers. Columns: table.ts. */
export const DEVELOPMENT = `
vite | Vite | 5173, 24678 | = | = | | vite/bin/vite.js
next | Next.js | 3000 | =, next-server | nextjs | | next/dist/server/lib/start-server.js, next/dist/bin/next
webpack-dev-server | webpack-dev-server | 8080 | = | | | webpack-dev-server.js, webpack serve, webpack.js serve
create-react-app | Create React App | 3000 | | | | react-scripts start, react-scripts.js start,
  react-scripts/scripts/start.js
angular | Angular CLI | 4200 | ng | | | ng.js serve
storybook | Storybook | 6006 | =, start-storybook
metro | Metro | 8081 | = | | | react-native start, react-native/cli.js start, expo start
nuxt | Nuxt | 3000 | =, nuxi | | | nuxt.mjs, nuxi.mjs
astro | Astro | 4321 | = | | | astro.js
parcel | Parcel | 1234 | =
django | Django | 8000 | | | | manage.py runserver, manage.py runserver_plus, django-admin runserver, django runserver
flask | Flask | 5000 | = | =
uvicorn | Uvicorn | 8000 | = | =
gunicorn | Gunicorn | 8000 | =, gunicorn3 | =
rails-puma | Puma | 3000, 9292 | puma, rails | puma, rails
php-server | PHP built-in server | 8000 | | | | php* -S
spring-boot | Spring Boot | 8080 | | | | org.springframework.boot.loader.JarLauncher,
  org.springframework.boot.loader.launch.JarLauncher
phoenix | Phoenix | 4000 | | | | mix phx.server
hugo | Hugo | 1313 | = | | =
jekyll | Jekyll | 4000 | = | | =
jenkins (manager) | Jenkins | 8080, 50000 | | = | jenkins/jenkins, library/jenkins | jenkins.war
sonarqube | SonarQube | 9000 | | =, sonar | = | sonar-application-*.jar, org.sonar.server.app.WebServer,
  org.sonar.ce.app.CeServer
nexus | Nexus Repository | 8081 | | = | sonatype/nexus3, sonatype/nexus | org.sonatype.nexus.karaf.NexusMain,
  sonatype-nexus-repository-*.jar
artifactory | Artifactory | 8081, 8082 | | = | artifactory-oss, artifactory-pro, artifactory-jcr, artifactory-cpp-ce
localstack | LocalStack | 4566 | =, localstack-supervisor | | =, localstack-pro | localstack.runtime.main
azurite | Azurite | 10000, 10001, 10002 | =, azurite-blob, azurite-queue, azurite-table | | = |
  azurite/dist/src/azurite.js
firebase-emulators | Firebase emulators | 4000, 5001, 8080, 9099, 9199 | firebase | | | cloud-firestore-emulator-*.jar,
  firebase-database-emulator-*.jar
supervisord (manager) | Supervisor | 9001 | = | supervisor, =
pm2 (manager) | PM2 | 9615 | PM2, = | =, pm2-* | keymetrics/pm2
`
