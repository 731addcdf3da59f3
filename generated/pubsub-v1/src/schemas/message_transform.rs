//! The schema `MessageTransform`.

use gapi_runtime::v1::record;

use super::AiInference;
use super::Compression;
use super::JavaScriptUdf;

record! {
    /// All supported message transforms types.
    pub struct MessageTransform = "MessageTransform" {
        /// Optional. AI Inference. Specifies the Vertex AI endpoint that inference
        /// requests built from the Pub/Sub message data and provided parameters will be
        /// sent to.
        pub ai_inference: Option<Box<AiInference>> = "aiInference",
        /// Optional. Compression/Decompression.
        pub compression: Option<Box<Compression>> = "compression",
        /// Optional. If true, the transform is disabled and will not be applied to
        /// messages. Defaults to `false`.
        pub disabled: Option<bool> = "disabled",
        /// Optional. This field is deprecated, use the `disabled` field to disable
        /// transforms.
        #[deprecated]
        pub enabled: Option<bool> = "enabled",
        /// Optional. JavaScript User Defined Function. If multiple JavaScriptUDF's are
        /// specified on a resource, each must have a unique `function_name`.
        pub javascript_udf: Option<Box<JavaScriptUdf>> = "javascriptUdf",
    }
}
