//! Calls `enumclashes.values.list`.

use gapi_enumclashes_v1::Enumclashes;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Enumclashes::new(&client);
    let values = service.values();
    let call = values.list();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
