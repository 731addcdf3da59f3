//! Calls `operations.operations.get`.

use gapi_operations_v1::Operations;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Operations::new(&client);
    let operations = service.operations();
    let call = operations.get("my-name");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
