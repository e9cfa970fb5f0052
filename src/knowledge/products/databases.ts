/** What keeps data: relational, key-value, document, search, time series, vectors. Columns: table.ts. */
export const DATABASES = `
postgresql | PostgreSQL | 5432, 5433 | postgres, postmaster | =, postgresql@*, postgresql-1*, postgresql-9* | postgres,
  =, postgis, timescaledb, timescaledb-ha, pgvector
pgbouncer | PgBouncer | 6432 | = | = | =
cockroachdb | CockroachDB | 26257, 8080 | cockroach | | cockroach
mysql | MySQL | 3306, 33060 | mysqld | =, mysqld, mysql@*, mysqld@* | =, mysql-server, percona, percona-server
mariadb | MariaDB | 3306 | mariadbd | =, mariadb@* | =, mariadb-galera
mongodb | MongoDB | 27017, 27018, 27019 | mongod, mongos, mongocryptd | mongod, = | mongo, =, mongodb-community-server,
  mongodb-enterprise-server
ferretdb | FerretDB | 27017 | = | = | =
redis | Redis | 6379, 16379, 26379 | redis-server, redis-sentinel, redis-stack-server | =, redis-server, redis_6379,
  redis@*, redis-server@*, redis-sentinel, redis-sentinel@*, redis-stack-server | =, redis-stack, redis-stack-server,
  redis-cluster, redis-sentinel
valkey | Valkey | 6379, 16379, 26379 | valkey-server, valkey-sentinel | =, valkey-server, valkey@*, valkey-server@* |
  =, valkey-bundle, valkey-cluster
keydb | KeyDB | 6379 | keydb-server | =, keydb-server | =
dragonfly | Dragonfly | 6379 | = | = | =
memcached | Memcached | 11211 | = | =, memcached@* | =
elasticsearch | Elasticsearch | 9200, 9300 | | = | = | org.elasticsearch.bootstrap.Elasticsearch,
  org.elasticsearch.server.Elasticsearch
kibana | Kibana | 5601 | | = | =
opensearch | OpenSearch | 9200, 9300, 9600 | | = | = | org.opensearch.bootstrap.OpenSearch
solr | Solr | 8983 | | = | = | -Dsolr.install.dir=*, -Dsolr.solr.home=*
meilisearch | Meilisearch | 7700 | = | = | =
typesense | Typesense | 8108 | typesense-server | typesense-server | =
manticore | Manticore Search | 9306, 9308 | searchd | = | =
clickhouse | ClickHouse | 8123, 9000, 9004, 9005, 9009 | clickhouse-server, = | clickhouse-server | clickhouse-server,
  =
cassandra | Cassandra | 9042, 7000, 7001, 7199, 9160 | | = | = | org.apache.cassandra.service.CassandraDaemon,
  -Dcassandra.jmx.local.port=*
scylla | ScyllaDB | 9042, 7000, 9160 | = | scylla-server | =
couchdb | CouchDB | 5984 | | = | = | -progname couchdb
neo4j | Neo4j | 7474, 7687 | | = | = | org.neo4j.server.CommunityEntryPoint,
  com.neo4j.server.enterprise.EnterpriseEntryPoint, org.neo4j.server.startup.Neo4jCommand
influxdb | InfluxDB | 8086, 8088 | influxd, influxdb3 | =, influxd | =
questdb | QuestDB | 9000, 8812, 9009 | | = | = | io.questdb.ServerMain
arangodb | ArangoDB | 8529 | arangod | arangodb3 | =
mssql | SQL Server | 1433 | sqlservr | mssql-server | mssql/server, azure-sql-edge
oracle | Oracle Database | 1521 | tnslsnr | | oracle-xe, oracle-free, database/free, database/express,
  database/enterprise
db2 | Db2 | 50000 | db2sysc | | =
qdrant | Qdrant | 6333, 6334 | = | = | =
weaviate | Weaviate | 8080, 50051 | = | = | =
milvus | Milvus | 19530, 9091 | = | = | =
chroma | Chroma | 8000 | = | = | chromadb/chroma, chroma-core/chroma
`
