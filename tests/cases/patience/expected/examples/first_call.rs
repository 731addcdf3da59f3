//! Calls `patience.operations.pull`.

use gapi_patience_v1::Patience;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Patience::new(&client);
    let operations = service.operations();
    let call = operations.pull();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
