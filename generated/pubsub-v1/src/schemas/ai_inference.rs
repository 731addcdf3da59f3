//! The schema `AIInference`.

use gapi_runtime::v1::record;

use super::UnstructuredInference;

record! {
    /// Configuration for making inference requests against Vertex AI models.
    ///
    /// The schema `AIInference`.
    pub struct AiInference = "AIInference" {
        /// Required. An endpoint to a Vertex AI model of the form
        /// `projects/{project}/locations/{location}/endpoints/{endpoint}` or
        /// `projects/{project}/locations/{location}/publishers/{publisher}/models/{model}`.
        /// Vertex AI API requests will be sent to this endpoint.
        pub endpoint: Option<String> = "endpoint",
        /// Optional. The service account to use to make prediction requests against
        /// endpoints. The resource creator or updater that specifies this field must
        /// have `iam.serviceAccounts.actAs` permission on the service account. If not
        /// specified, the Pub/Sub [service
        /// agent](https://cloud.google.com/iam/docs/service-agents),
        /// service-{project_number}@gcp-sa-pubsub.iam.gserviceaccount.com, is used.
        pub service_account_email: Option<String> = "serviceAccountEmail",
        /// Optional. Requests and responses can be any arbitrary JSON object.
        pub unstructured_inference: Option<Box<UnstructuredInference>> =
            "unstructuredInference",
    }
}
