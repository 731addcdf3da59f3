//! The schema `BigtableConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ColumnFamilyMapping;

record! {
    /// Configuration for a Bigtable subscription, which will write a Pub/Sub message to
    /// a Bigtable row. See the ColumnFamilyMapping documentation below for details on
    /// how the row keys and columns will be written.
    pub struct BigtableConfig = "BigtableConfig" {
        /// Optional. The app profile to use for the Bigtable writes. If not specified,
        /// the "default" application profile will be used. The app profile must use
        /// single-cluster routing.
        pub app_profile_id: Option<String> = "appProfileId",
        /// Optional. Configuration that allows writing row keys and/or columns based on
        /// fields in the input message. The input message format must be JSON if this
        /// field is set.
        pub column_family_mapping: Option<Box<ColumnFamilyMapping>> =
            "columnFamilyMapping",
        /// Optional. The service account to use to write to Bigtable. The subscription
        /// creator or updater that specifies this field must have
        /// `iam.serviceAccounts.actAs` permission on the service account. If not
        /// specified, the Pub/Sub [service
        /// agent](https://cloud.google.com/iam/docs/service-agents),
        /// service-{project_number}@gcp-sa-pubsub.iam.gserviceaccount.com, is used.
        pub service_account_email: Option<String> = "serviceAccountEmail",
        /// Output only. An output-only field that indicates whether or not the
        /// subscription can receive messages.
        pub state: Option<Open<BigtableConfigState>> = "state",
        /// Optional. The unique name of the table to write messages to. Values are of
        /// the form `projects//instances//tables/`.
        pub table: Option<String> = "table",
        /// Optional. When true, write the subscription name, message_id, publish_time,
        /// attributes, and ordering_key to additional columns in the table under the
        /// pubsub_metadata column family. The subscription name, message_id, and
        /// publish_time fields are put in their own columns while all other message
        /// properties (other than data) are written to a JSON object in the attributes
        /// column.
        pub write_metadata: Option<bool> = "writeMetadata",
    }
}

open_enum! {
    /// Output only. An output-only field that indicates whether or not the subscription
    /// can receive messages.
    pub enum BigtableConfigState = "BigtableConfig.state" {
        /// Default value. This value is unused.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// The subscription can actively send messages to Bigtable.
        Active = "ACTIVE",
        /// Unused in the current implementation. Placeholder for future use.
        NotFound = "NOT_FOUND",
        /// Unused in the current implementation. Placeholder for future use.
        AppProfileMisconfigured = "APP_PROFILE_MISCONFIGURED",
        /// Cannot write to Bigtable because of permission denied errors. This can happen
        /// if: - The Bigtable instance, table, or app profile does not exist. - The
        /// Pub/Sub service agent has not been granted the \[appropriate Bigtable IAM
        /// permission
        /// bigtable.tables.mutateRows\]({$universe.dns_names.final_documentation_domain}/bigtable/docs/access-control#permissions) -
        /// The bigtable.googleapis.com API is not enabled for the project
        /// (\[instructions\]({$universe.dns_names.final_documentation_domain}/service-usage/docs/enable-disable))
        PermissionDenied = "PERMISSION_DENIED",
        /// Cannot write to Bigtable because of a missing column family (`data`), or if
        /// there is no structured row key for the subscription name + message ID, if
        /// because the app profile is not configured for single-cluster routing.
        SchemaMismatch = "SCHEMA_MISMATCH",
        /// Cannot write to the destination because enforce_in_transit is set to true and
        /// the destination locations are not in the allowed regions.
        InTransitLocationRestriction = "IN_TRANSIT_LOCATION_RESTRICTION",
        /// Cannot write to Bigtable because the table is not in the same location as
        /// where Vertex AI models used in `message_transform`s are deployed.
        VertexAiLocationRestriction = "VERTEX_AI_LOCATION_RESTRICTION",
    }
}
