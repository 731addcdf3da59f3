//! The schema `ExternalServiceCost`.

use gapi_runtime::v1::record;

record! {
    /// The external service cost is a portion of the total cost, these costs are not
    /// additive with total_bytes_billed. Moreover, this field only track external
    /// service costs that will show up as BigQuery costs (e.g. training BigQuery ML job
    /// with google cloud CAIP or Automl Tables services), not other costs which may be
    /// accrued by running the query (e.g. reading from Bigtable or Cloud Storage). The
    /// external service costs with different billing sku (e.g. CAIP job is charged based
    /// on VM usage) are converted to BigQuery billed_bytes and slot_ms with equivalent
    /// amount of US dollars. Services may not directly correlate to these metrics, but
    /// these are the equivalents for billing purposes. Output only.
    pub struct ExternalServiceCost = "ExternalServiceCost" {
        /// The billing method used for the external job. This field, set to
        /// `SERVICES_SKU`, is only used when billing under the services SKU. Otherwise,
        /// it is unspecified for backward compatibility.
        pub billing_method: Option<String> = "billingMethod",
        /// External service cost in terms of bigquery bytes billed.
        pub bytes_billed: Option<i64> = "bytesBilled",
        /// External service cost in terms of bigquery bytes processed.
        pub bytes_processed: Option<i64> = "bytesProcessed",
        /// External service name.
        pub external_service: Option<String> = "externalService",
        /// Non-preemptable reserved slots used for external job. For example, reserved
        /// slots for Cloua AI Platform job are the VM usages converted to BigQuery slot
        /// with equivalent mount of price.
        pub reserved_slot_count: Option<i64> = "reservedSlotCount",
        /// External service cost in terms of bigquery slot milliseconds.
        pub slot_ms: Option<i64> = "slotMs",
    }
}
