//! Calls `collections.collections.get`.

use gapi_collections_v1::Collections;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Collections::new(&client);
    let collections = service.collections();
    let call = collections.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
