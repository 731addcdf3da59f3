//! Calls `schemaclashes.checks.get`.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_schemaclashes_v1::Schemaclashes;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Schemaclashes::new(&client);
    let checks = service.checks();
    let call = checks.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
