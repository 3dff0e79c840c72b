using AgentGuard.Analyzers.Flow.Effects;

namespace AgentGuard.Analyzers.Flow.Catalogs;

internal static partial class EffectCatalog
{
    private const string Vendor = "The vendor's reference documentation.";

    private static IEnumerable<EffectEntry> Mail =>
    [
        .. On("System.Net.Mail.SmtpClient", Effect.Sends, Docs, "Send SendMail"),
        .. On("MailKit.IMailTransport MailKit.MailTransport MailKit.Net.Smtp.SmtpClient", Effect.Sends, Vendor, "Send"),
        .. On("FluentEmail.Core.IFluentEmail", Effect.Sends, Vendor, "Send"),
        .. On("SendGrid.ISendGridClient SendGrid.BaseClient SendGrid.SendGridClient", Effect.Sends, Vendor, "SendEmail"),
        .. On("Azure.Communication.Email.EmailClient Azure.Communication.Sms.SmsClient", Effect.Sends, Vendor, "Send"),
        .. On("Twilio.Rest.Api.V2010.Account.MessageResource Twilio.Rest.Api.V2010.Account.CallResource", Effect.Sends, Vendor, "Create"),
        .. On("Amazon.SimpleEmail.IAmazonSimpleEmailService Amazon.SimpleEmailV2.IAmazonSimpleEmailServiceV2", Effect.Sends, Vendor, "SendEmail SendRawEmail SendTemplatedEmail SendBulkEmail"),
        .. On("Microsoft.Graph.*SendMailRequestBuilder Microsoft.Graph.*SendRequestBuilder Microsoft.Graph.*ReplyRequestBuilder Microsoft.Graph.*ForwardRequestBuilder", Effect.Sends, Vendor, "Post"),
        .. On("Telegram.Bot.TelegramBotClientExtensions", Effect.Sends, Vendor, "SendMessage SendTextMessage"),
    ];

    private static IEnumerable<EffectEntry> Messages =>
    [
        .. On("Azure.Messaging.ServiceBus.ServiceBusSender", Effect.Sends, Vendor, "SendMessage SendMessages ScheduleMessage ScheduleMessages"),
        .. On("Azure.Messaging.EventHubs.Producer.EventHubProducerClient", Effect.Sends, Vendor, "Send"),
        .. On("Azure.Messaging.EventGrid.EventGridPublisherClient", Effect.Sends, Vendor, "SendEvent SendEvents"),
        .. On("Azure.Storage.Queues.QueueClient", Effect.Sends, Vendor, "SendMessage"),
        .. On("Azure.Storage.Queues.QueueClient", Effect.Deletes, Vendor, "ClearMessages Delete DeleteIfExists"),
        .. On("Amazon.SQS.IAmazonSQS", Effect.Sends, Vendor, "SendMessage SendMessageBatch"),
        .. On("Amazon.SimpleNotificationService.IAmazonSimpleNotificationService", Effect.Sends, Vendor, "Publish PublishBatch"),
        .. On("Google.Cloud.PubSub.V1.PublisherClient", Effect.Sends, Vendor, "Publish"),
        .. On("RabbitMQ.Client.IModel RabbitMQ.Client.IChannel RabbitMQ.Client.IModelExensions RabbitMQ.Client.IChannelExtensions", Effect.Sends, Vendor, "BasicPublish"),
        .. On("Confluent.Kafka.IProducer`2", Effect.Sends, Vendor, "Produce"),
        .. On("MassTransit.IPublishEndpoint", Effect.Sends, Vendor, "Publish"),
        .. On("MassTransit.ISendEndpoint", Effect.Sends, Vendor, "Send"),
    ];

    private static IEnumerable<EffectEntry> Stores =>
    [
        .. On("Azure.Storage.Blobs.Specialized.BlobBaseClient Azure.Storage.Blobs.BlobContainerClient", Effect.Deletes, Vendor, "Delete DeleteIfExists DeleteBlob DeleteBlobIfExists"),
        .. On("Azure.Storage.Blobs.BlobClient Azure.Storage.Blobs.BlobContainerClient", Effect.WritesOutside, Vendor, "Upload UploadBlob"),
        .. On("Azure.Storage.Blobs.BlobServiceClient", Effect.Drops, Vendor, "DeleteBlobContainer"),
        .. On("Azure.Data.Tables.TableClient", Effect.Deletes, Vendor, "DeleteEntity"),
        .. On("Azure.Data.Tables.TableClient", Effect.WritesOutside, Vendor, "AddEntity UpdateEntity UpsertEntity"),
        .. On("Azure.Data.Tables.TableServiceClient Azure.Data.Tables.TableClient", Effect.Drops, Vendor, "DeleteTable Delete"),
        .. On("Azure.Security.KeyVault.Secrets.SecretClient", Effect.Deletes, Vendor, "StartDeleteSecret PurgeDeletedSecret"),
        .. On("Microsoft.Azure.Cosmos.Container", Effect.Deletes, Vendor, "DeleteItem DeleteItemStream DeleteAllItemsByPartitionKeyStream"),
        .. On("Microsoft.Azure.Cosmos.Container", Effect.WritesOutside, Vendor, "CreateItem UpsertItem ReplaceItem PatchItem"),
        .. On("Microsoft.Azure.Cosmos.Container", Effect.Drops, Vendor, "DeleteContainer"),
        .. On("Microsoft.Azure.Cosmos.Database", Effect.Drops, Vendor, "Delete"),
        .. On("Amazon.S3.IAmazonS3", Effect.Deletes, Vendor, "DeleteObject DeleteObjects"),
        .. On("Amazon.S3.IAmazonS3", Effect.Drops, Vendor, "DeleteBucket"),
        .. On("Amazon.S3.IAmazonS3", Effect.WritesOutside, Vendor, "PutObject CopyObject"),
        .. On("Amazon.DynamoDBv2.IAmazonDynamoDB", Effect.Deletes, Vendor, "DeleteItem"),
        .. On("Amazon.DynamoDBv2.IAmazonDynamoDB", Effect.Drops, Vendor, "DeleteTable"),
        .. On("Amazon.DynamoDBv2.IAmazonDynamoDB", Effect.WritesOutside, Vendor, "PutItem UpdateItem BatchWriteItem TransactWriteItems"),
        .. On("Google.Cloud.Storage.V1.StorageClient", Effect.Deletes, Vendor, "DeleteObject"),
        .. On("Google.Cloud.Storage.V1.StorageClient", Effect.Drops, Vendor, "DeleteBucket"),
        .. On("MongoDB.Driver.IMongoCollection`1 MongoDB.Driver.IMongoCollectionExtensions", Effect.Deletes, Vendor, "DeleteOne DeleteMany FindOneAndDelete"),
        .. On("MongoDB.Driver.IMongoCollection`1 MongoDB.Driver.IMongoCollectionExtensions", Effect.WritesOutside, Vendor, "InsertOne InsertMany UpdateOne UpdateMany ReplaceOne BulkWrite FindOneAndUpdate FindOneAndReplace"),
        .. On("MongoDB.Driver.IMongoDatabase", Effect.Drops, Vendor, "DropCollection"),
        .. On("MongoDB.Driver.IMongoClient", Effect.Drops, Vendor, "DropDatabase"),
        .. On("StackExchange.Redis.IDatabase StackExchange.Redis.IDatabaseAsync", Effect.Deletes, Vendor, "KeyDelete HashDelete"),
        .. On("StackExchange.Redis.IDatabase StackExchange.Redis.IDatabaseAsync", Effect.WritesOutside, Vendor, "StringSet HashSet ListLeftPush ListRightPush SetAdd SortedSetAdd"),
        .. On("StackExchange.Redis.IServer", Effect.Drops, Vendor, "FlushDatabase FlushAllDatabases"),
        .. On("Microsoft.Graph.*", Effect.Deletes, Vendor, "Delete"),
        .. On("Microsoft.Graph.*", Effect.CallsUnknown, Vendor, "Post Patch Put"),
        .. On("Microsoft.Graph.*", Effect.Fetches, Vendor, "Get"),
        .. On("Octokit.IRepositoriesClient Octokit.IReferencesClient Octokit.IReleasesClient", Effect.Deletes, Vendor, "Delete"),
        .. On("Octokit.IIssuesClient Octokit.IIssueCommentsClient Octokit.IPullRequestsClient", Effect.Sends, Vendor, "Create"),
    ];

    private static IEnumerable<EffectEntry> Payments =>
    [
        .. On("Stripe.RefundService Stripe.ChargeService Stripe.PaymentIntentService Stripe.PayoutService Stripe.TransferService Stripe.SubscriptionService Stripe.InvoiceItemService", Effect.Pays, Vendor, "Create"),
        .. On("Stripe.PaymentIntentService Stripe.ChargeService", Effect.Pays, Vendor, "Capture Confirm"),
        .. On("Stripe.InvoiceService", Effect.Pays, Vendor, "Pay"),
        .. On("Stripe.SubscriptionService Stripe.PayoutService Stripe.PaymentIntentService", Effect.Pays, Vendor, "Cancel"),
        .. On("Stripe.CustomerService Stripe.ProductService Stripe.PlanService", Effect.Deletes, Vendor, "Delete"),
        .. On("Braintree.ITransactionGateway Braintree.TransactionGateway", Effect.Pays, Vendor, "Sale Credit Refund SubmitForSettlement"),
        .. On("Square.Apis.IPaymentsApi Square.Apis.IRefundsApi", Effect.Pays, Vendor, "CreatePayment CompletePayment RefundPayment"),
        .. On("Square.Payments.PaymentsClient Square.Refunds.RefundsClient", Effect.Pays, Vendor, "Create Complete RefundPayment"),
        .. On("Adyen.Service.Checkout.IPaymentsService Adyen.Service.Checkout.PaymentsService", Effect.Pays, Vendor, "Payments"),
        .. On("Adyen.Service.Checkout.IModificationsService Adyen.Service.Checkout.ModificationsService", Effect.Pays, Vendor, "RefundCapturedPayment CaptureAuthorisedPayment"),
    ];
}
