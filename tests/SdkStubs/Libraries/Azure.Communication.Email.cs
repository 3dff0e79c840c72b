namespace Azure.Communication.Email
{
    public class EmailClient
    {
        public virtual EmailSendOperation Send(WaitUntil wait, EmailMessage message, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<EmailSendOperation> SendAsync(WaitUntil wait, EmailMessage message, CancellationToken cancellationToken = default) => throw null!;
    }

    public class EmailMessage;

    public class EmailSendOperation;
}
