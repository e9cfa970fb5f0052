/** What carries messages: brokers, queues, mail. Columns: table.ts. */
export const MESSAGING = `
rabbitmq | RabbitMQ | 5672, 15672, 25672, 61613, 1883 | | rabbitmq-server, = | = | -s rabbit boot
epmd | Erlang port mapper | 4369 | = | =, epmd@*
activemq | ActiveMQ | 61616, 8161, 5672 | | =, artemis | =, activemq-classic, activemq-artemis, artemis | activemq.jar,
  org.apache.activemq.artemis.boot.Artemis
kafka | Kafka | 9092, 9093 | | =, confluent-kafka, confluent-server | =, kafka-native, cp-kafka, cp-server,
  confluent-local | kafka.Kafka, io.confluent.support.metrics.SupportedKafka, -Xlog*kafkaServer-gc.log*
redpanda | Redpanda | 9092, 9644 | = | = | =
zookeeper | ZooKeeper | 2181, 2888, 3888, 8080 | | =, confluent-zookeeper | =, cp-zookeeper |
  org.apache.zookeeper.server.quorum.QuorumPeerMain, -Dzookeeper.log.file=*-server-*, -Xlog*zookeeper-gc.log*
nats | NATS | 4222, 8222, 6222 | nats-server | =, nats-server | =
mosquitto | Mosquitto | 1883, 8883, 9001 | = | = | eclipse-mosquitto, =
emqx | EMQX | 1883, 8883, 18083 | | = | =, emqx-enterprise
mailpit | Mailpit | 1025, 8025 | = | = | =
mailhog | MailHog | 1025, 8025 | MailHog, = | = | =
postfix | Postfix | 25, 587, 465 | postfix/sbin/master, postfix/sbin/smtpd, postfix/master, postfix/smtpd | =,
  postfix@* | =
exim | Exim | 25 | =, exim4 | =, exim4 | =, exim4
`
