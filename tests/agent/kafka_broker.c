/* Plays Kafka for the tests of the agent: librdkafka's mock cluster, and a consumer that reads its
 * topics back. Prints where the brokers are, then each record as TOPIC, PARTITION, KEY and VALUE
 * with tabs between them. Lines on its input: "down", "up", "slow MS". Ends with its input.
 * usage: kafka_broker TOPIC… */
/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

enum { BROKERS = 2, PARTITIONS = 4 };

static void fail(const char *what, const char *why)
{
    (void)fprintf(stderr, "kafka_broker: %s: %s\n", what, why);
    exit(1);
}

static rd_kafka_t *client(rd_kafka_type_t type, const char *brokers)
{
    char why[256];
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    if (brokers != NULL)
        (void)rd_kafka_conf_set(conf, "bootstrap.servers", brokers, why, sizeof why);
    (void)rd_kafka_conf_set(conf, "group.id", "tests", why, sizeof why);
    (void)rd_kafka_conf_set(conf, "reconnect.backoff.max.ms", "300", why, sizeof why);
    (void)rd_kafka_conf_set(conf, "log_level", "0", why, sizeof why);
    rd_kafka_t *made = rd_kafka_new(type, conf, why, sizeof why);
    if (made == NULL)
        fail("rd_kafka_new", why);
    return made;
}

static void read_topics(rd_kafka_t *consumer, char *const *topics, int count)
{
    rd_kafka_topic_partition_list_t *all = rd_kafka_topic_partition_list_new(count * PARTITIONS);
    for (int i = 0; i < count; i++)
        for (int32_t p = 0; p < PARTITIONS; p++)
            rd_kafka_topic_partition_list_add(all, topics[i], p)->offset =
                RD_KAFKA_OFFSET_BEGINNING;
    rd_kafka_resp_err_t error = rd_kafka_assign(consumer, all);
    rd_kafka_topic_partition_list_destroy(all);
    if (error != RD_KAFKA_RESP_ERR_NO_ERROR)
        fail("rd_kafka_assign", rd_kafka_err2str(error));
}

static void show(const rd_kafka_message_t *m)
{
    if (m->err != RD_KAFKA_RESP_ERR_NO_ERROR)
        return;
    (void)printf("%s\t%d\t%.*s\t%.*s\n", rd_kafka_topic_name(m->rkt), (int)m->partition,
                 (int)m->key_len, m->key == NULL ? "" : (const char *)m->key, (int)m->len,
                 (const char *)m->payload);
    (void)fflush(stdout);
}

static void obey(rd_kafka_mock_cluster_t *cluster, const char *line)
{
    for (int32_t id = 1; id <= BROKERS; id++) {
        if (strncmp(line, "down", 4) == 0)
            (void)rd_kafka_mock_broker_set_down(cluster, id);
        else if (strncmp(line, "up", 2) == 0)
            (void)rd_kafka_mock_broker_set_up(cluster, id);
        else if (strncmp(line, "slow ", 5) == 0)
            (void)rd_kafka_mock_broker_set_rtt(cluster, id, atoi(line + 5));
    }
}

int main(int count, char **arguments)
{
    rd_kafka_t *host = client(RD_KAFKA_PRODUCER, NULL);
    rd_kafka_mock_cluster_t *cluster = rd_kafka_mock_cluster_new(host, BROKERS);
    if (cluster == NULL)
        fail("rd_kafka_mock_cluster_new", "no cluster");
    for (int i = 1; i < count; i++)
        (void)rd_kafka_mock_topic_create(cluster, arguments[i], PARTITIONS, BROKERS);
    const char *brokers = rd_kafka_mock_cluster_bootstraps(cluster);
    rd_kafka_t *consumer = client(RD_KAFKA_CONSUMER, brokers);
    (void)printf("%s\n", brokers);
    (void)fflush(stdout);
    read_topics(consumer, arguments + 1, count - 1);
    for (;;) {
        struct pollfd input = {STDIN_FILENO, POLLIN, 0};
        char line[64];
        rd_kafka_message_t *m = rd_kafka_consumer_poll(consumer, 50);
        if (m != NULL) {
            show(m);
            rd_kafka_message_destroy(m);
        }
        if (poll(&input, 1, 0) <= 0)
            continue;
        if (fgets(line, sizeof line, stdin) == NULL)
            _exit(0); /* its threads have nothing to put in order */
        obey(cluster, line);
    }
}
