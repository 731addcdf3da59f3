//! The schema `BigQueryConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Configuration for a BigQuery subscription.
    pub struct BigQueryConfig = "BigQueryConfig" {
        /// Optional. If true and `use_topic_schema` is true, drops any fields that are
        /// part of the topic schema that are not part of the BigQuery table schema when
        /// writing to BigQuery. Otherwise, the schemas must be kept in sync and any
        /// messages with extra fields are not written and remain in the subscription's
        /// backlog. If true and `use_table_schema` is true, drops any fields in the
        /// message that are not part of the BigQuery table schema when writing to
        /// BigQuery. Otherwise, the write to BigQuery will fail.
        pub drop_unknown_fields: Option<bool> = "dropUnknownFields",
        /// Optional. The service account to use to write to BigQuery. The subscription
        /// creator or updater that specifies this field must have
        /// `iam.serviceAccounts.actAs` permission on the service account. If not
        /// specified, the Pub/Sub [service
        /// agent](https://cloud.google.com/iam/docs/service-agents),
        /// service-{project_number}@gcp-sa-pubsub.iam.gserviceaccount.com, is used.
        pub service_account_email: Option<String> = "serviceAccountEmail",
        /// Output only. An output-only field that indicates whether or not the
        /// subscription can receive messages.
        pub state: Option<Open<BigQueryConfigState>> = "state",
        /// Optional. The name of the table to which to write data, of the form
        /// {projectId}.{datasetId}.{tableId}
        pub table: Option<String> = "table",
        /// Optional. When true, use the BigQuery table's schema as the columns to write
        /// to in BigQuery. `use_table_schema` and `use_topic_schema` cannot be enabled
        /// at the same time.
        pub use_table_schema: Option<bool> = "useTableSchema",
        /// Optional. When true, use the topic's schema as the columns to write to in
        /// BigQuery, if it exists. `use_topic_schema` and `use_table_schema` cannot be
        /// enabled at the same time.
        pub use_topic_schema: Option<bool> = "useTopicSchema",
        /// Optional. When true, write the subscription name, message_id, publish_time,
        /// attributes, and ordering_key to additional columns in the table. The
        /// subscription name, message_id, and publish_time fields are put in their own
        /// columns while all other message properties (other than data) are written to a
        /// JSON object in the attributes column.
        pub write_metadata: Option<bool> = "writeMetadata",
    }
}

open_enum! {
    /// Output only. An output-only field that indicates whether or not the subscription
    /// can receive messages.
    pub enum BigQueryConfigState = "BigQueryConfig.state" {
        /// Default value. This value is unused.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// The subscription can actively send messages to BigQuery
        Active = "ACTIVE",
        /// Cannot write to the BigQuery table because of permission denied errors. This
        /// can happen if - Pub/Sub SA has not been granted the [appropriate BigQuery IAM
        /// permissions](https://cloud.google.com/pubsub/docs/create-subscription#assign_bigquery_service_account) -
        /// bigquery.googleapis.com API is not enabled for the project
        /// ([instructions](https://cloud.google.com/service-usage/docs/enable-disable))
        PermissionDenied = "PERMISSION_DENIED",
        /// Cannot write to the BigQuery table because it does not exist.
        NotFound = "NOT_FOUND",
        /// Cannot write to the BigQuery table due to a schema mismatch.
        SchemaMismatch = "SCHEMA_MISMATCH",
        /// Cannot write to the destination because enforce_in_transit is set to true and
        /// the destination locations are not in the allowed regions.
        InTransitLocationRestriction = "IN_TRANSIT_LOCATION_RESTRICTION",
        /// Cannot write to the BigQuery table because the table is not in the same
        /// location as where Vertex AI models used in `message_transform`s are deployed.
        VertexAiLocationRestriction = "VERTEX_AI_LOCATION_RESTRICTION",
    }
}
