//! The schema `JavaScriptUDF`.

use gapi_runtime::v1::record;

record! {
    /// User-defined JavaScript function that can transform or filter a Pub/Sub message.
    ///
    /// The schema `JavaScriptUDF`.
    pub struct JavaScriptUdf = "JavaScriptUDF" {
        /// Required. JavaScript code that contains a function `function_name` with the
        /// below signature: `/** * Transforms a Pub/Sub message. * @return
        /// {(Object)>|null)} - To * filter a message, return 'null'. To transform a
        /// message return a map * with the following keys: * - (required) 'data' :
        /// {string} * - (optional) 'attributes' : {Object} * Returning empty
        /// 'attributes' will remove all attributes from the * message. * * @param
        /// {(Object)>} Pub/Sub * message. Keys: * - (required) 'data' : {string} * -
        /// (required) 'attributes' : {Object} * * @param {Object} metadata - Pub/Sub
        /// message metadata. * Keys: * - (optional) 'message_id' : {string} * -
        /// (optional) 'publish_time': {string} YYYY-MM-DDTHH:MM:SSZ format * -
        /// (optional) 'ordering_key': {string} */ function (message, metadata) { }`
        pub code: Option<String> = "code",
        /// Required. Name of the JavasScript function that should applied to Pub/Sub
        /// messages.
        pub function_name: Option<String> = "functionName",
    }
}
