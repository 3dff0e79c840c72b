namespace Twilio.Rest.Api.V2010.Account
{
    public class MessageResource
    {
        public static MessageResource Create(Types.PhoneNumber to, Types.PhoneNumber? from = null, string? body = null) => throw null!;
        public static Task<MessageResource> CreateAsync(Types.PhoneNumber to, Types.PhoneNumber? from = null, string? body = null) => throw null!;
    }

    public class CallResource
    {
        public static CallResource Create(Types.PhoneNumber to, Types.PhoneNumber from) => throw null!;
        public static Task<CallResource> CreateAsync(Types.PhoneNumber to, Types.PhoneNumber from) => throw null!;
    }
}

namespace Twilio.Types
{
    public class PhoneNumber;
}
