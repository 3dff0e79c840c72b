namespace Polly
{
    using global::Polly.Bulkhead;
    using global::Polly.NoOp;
    using global::Polly.Timeout;
    using global::Polly.Wrap;

    public interface IsPolicy
    {
        string PolicyKey { get; }
    }

    public interface IAsyncPolicy : IsPolicy
    {
        IAsyncPolicy WithPolicyKey(string policyKey);
        Task ExecuteAsync(Func<Task> action);
        Task ExecuteAsync(Func<Context, Task> action, IDictionary<string, object> contextData);
        Task ExecuteAsync(Func<Context, Task> action, Context context);
        Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken);
        Task ExecuteAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task ExecuteAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken);
        Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task ExecuteAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task ExecuteAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> action);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, Task<TResult>> action, Context context);
        Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Task> action);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, Task> action, IDictionary<string, object> contextData);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, Task> action, Context context);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Task<TResult>> action);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, Task<TResult>> action, Context context);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
    }

    public interface IAsyncPolicy<TResult> : IsPolicy
    {
        IAsyncPolicy<TResult> WithPolicyKey(string policyKey);
        Task<TResult> ExecuteAsync(Func<Task<TResult>> action);
        Task<TResult> ExecuteAsync(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData);
        Task<TResult> ExecuteAsync(Func<Context, Task<TResult>> action, Context context);
        Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Task<TResult>> action);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, Task<TResult>> action, Context context);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext);
        Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext);
    }

    public interface ISyncPolicy : IsPolicy
    {
        ISyncPolicy WithPolicyKey(string policyKey);
        void Execute(Action action);
        void Execute(Action<Context> action, IDictionary<string, object> contextData);
        void Execute(Action<Context> action, Context context);
        void Execute(Action<CancellationToken> action, CancellationToken cancellationToken);
        void Execute(Action<Context, CancellationToken> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        void Execute(Action<Context, CancellationToken> action, Context context, CancellationToken cancellationToken);
        TResult Execute<TResult>(Func<TResult> action);
        TResult Execute<TResult>(Func<Context, TResult> action, IDictionary<string, object> contextData);
        TResult Execute<TResult>(Func<Context, TResult> action, Context context);
        TResult Execute<TResult>(Func<CancellationToken, TResult> action, CancellationToken cancellationToken);
        TResult Execute<TResult>(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        TResult Execute<TResult>(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken);
        PolicyResult ExecuteAndCapture(Action action);
        PolicyResult ExecuteAndCapture(Action<Context> action, IDictionary<string, object> contextData);
        PolicyResult ExecuteAndCapture(Action<Context> action, Context context);
        PolicyResult ExecuteAndCapture(Action<CancellationToken> action, CancellationToken cancellationToken);
        PolicyResult ExecuteAndCapture(Action<Context, CancellationToken> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        PolicyResult ExecuteAndCapture(Action<Context, CancellationToken> action, Context context, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<TResult> action);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, TResult> action, IDictionary<string, object> contextData);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, TResult> action, Context context);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<CancellationToken, TResult> action, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken);
    }

    public interface ISyncPolicy<TResult> : IsPolicy
    {
        ISyncPolicy<TResult> WithPolicyKey(string policyKey);
        TResult Execute(Func<TResult> action);
        TResult Execute(Func<Context, TResult> action, IDictionary<string, object> contextData);
        TResult Execute(Func<Context, TResult> action, Context context);
        TResult Execute(Func<CancellationToken, TResult> action, CancellationToken cancellationToken);
        TResult Execute(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        TResult Execute(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture(Func<TResult> action);
        PolicyResult<TResult> ExecuteAndCapture(Func<Context, TResult> action, IDictionary<string, object> contextData);
        PolicyResult<TResult> ExecuteAndCapture(Func<Context, TResult> action, Context context);
        PolicyResult<TResult> ExecuteAndCapture(Func<CancellationToken, TResult> action, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken);
        PolicyResult<TResult> ExecuteAndCapture(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken);
    }

    public abstract partial class PolicyBase
    {
        public string PolicyKey { get => throw null!; }
    }

    public abstract class PolicyBase<TResult> : PolicyBase
    {
    }

    public abstract class AsyncPolicy : PolicyBase, IAsyncPolicy
    {
        public AsyncPolicy WithPolicyKey(string policyKey) => throw null!;
        IAsyncPolicy IAsyncPolicy.WithPolicyKey(string policyKey) => throw null!;
        public Task ExecuteAsync(Func<Task> action) => throw null!;
        public Task ExecuteAsync(Func<Context, Task> action, IDictionary<string, object> contextData) => throw null!;
        public Task ExecuteAsync(Func<Context, Task> action, Context context) => throw null!;
        public Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken) => throw null!;
        public Task ExecuteAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public Task ExecuteAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken) => throw null!;
        public Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task ExecuteAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task ExecuteAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> action) => throw null!;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData) => throw null!;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, Task<TResult>> action, Context context) => throw null!;
        public Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken) => throw null!;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken) => throw null!;
        public Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<TResult> ExecuteAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Task> action) => throw null!;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, Task> action, IDictionary<string, object> contextData) => throw null!;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, Task> action, Context context) => throw null!;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken) => throw null!;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken) => throw null!;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<PolicyResult> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Task<TResult>> action) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, Task<TResult>> action, Context context) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync<TResult>(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
    }

    public abstract class AsyncPolicy<TResult> : PolicyBase<TResult>, IAsyncPolicy<TResult>
    {
        public AsyncPolicy<TResult> WithPolicyKey(string policyKey) => throw null!;
        IAsyncPolicy<TResult> IAsyncPolicy<TResult>.WithPolicyKey(string policyKey) => throw null!;
        public Task<TResult> ExecuteAsync(Func<Task<TResult>> action) => throw null!;
        public Task<TResult> ExecuteAsync(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData) => throw null!;
        public Task<TResult> ExecuteAsync(Func<Context, Task<TResult>> action, Context context) => throw null!;
        public Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken) => throw null!;
        public Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken) => throw null!;
        public Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<TResult> ExecuteAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Task<TResult>> action) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, Task<TResult>> action, IDictionary<string, object> contextData) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, Task<TResult>> action, Context context) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, IDictionary<string, object> contextData, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
        public Task<PolicyResult<TResult>> ExecuteAndCaptureAsync(Func<Context, CancellationToken, Task<TResult>> action, Context context, CancellationToken cancellationToken, bool continueOnCapturedContext) => throw null!;
    }

    public abstract class Policy : PolicyBase, ISyncPolicy
    {
        public Policy WithPolicyKey(string policyKey) => throw null!;
        ISyncPolicy ISyncPolicy.WithPolicyKey(string policyKey) => throw null!;
        public void Execute(Action action) => throw null!;
        public void Execute(Action<Context> action, IDictionary<string, object> contextData) => throw null!;
        public void Execute(Action<Context> action, Context context) => throw null!;
        public void Execute(Action<CancellationToken> action, CancellationToken cancellationToken) => throw null!;
        public void Execute(Action<Context, CancellationToken> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public void Execute(Action<Context, CancellationToken> action, Context context, CancellationToken cancellationToken) => throw null!;
        public TResult Execute<TResult>(Func<TResult> action) => throw null!;
        public TResult Execute<TResult>(Func<Context, TResult> action, IDictionary<string, object> contextData) => throw null!;
        public TResult Execute<TResult>(Func<Context, TResult> action, Context context) => throw null!;
        public TResult Execute<TResult>(Func<CancellationToken, TResult> action, CancellationToken cancellationToken) => throw null!;
        public TResult Execute<TResult>(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public TResult Execute<TResult>(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken) => throw null!;
        public PolicyResult ExecuteAndCapture(Action action) => throw null!;
        public PolicyResult ExecuteAndCapture(Action<Context> action, IDictionary<string, object> contextData) => throw null!;
        public PolicyResult ExecuteAndCapture(Action<Context> action, Context context) => throw null!;
        public PolicyResult ExecuteAndCapture(Action<CancellationToken> action, CancellationToken cancellationToken) => throw null!;
        public PolicyResult ExecuteAndCapture(Action<Context, CancellationToken> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public PolicyResult ExecuteAndCapture(Action<Context, CancellationToken> action, Context context, CancellationToken cancellationToken) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<TResult> action) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, TResult> action, IDictionary<string, object> contextData) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, TResult> action, Context context) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<CancellationToken, TResult> action, CancellationToken cancellationToken) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture<TResult>(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken) => throw null!;
        public static PolicyBuilder Handle<TException>() where TException : Exception => throw null!;
        public static PolicyBuilder Handle<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null!;
        public static PolicyBuilder HandleInner<TException>() where TException : Exception => throw null!;
        public static PolicyBuilder HandleInner<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null!;
        public static PolicyBuilder<TResult> HandleResult<TResult>(Func<TResult, bool> resultPredicate) => throw null!;
        public static PolicyBuilder<TResult> HandleResult<TResult>(TResult result) => throw null!;
        public static AsyncNoOpPolicy NoOpAsync() => throw null!;
        public static AsyncNoOpPolicy<TResult> NoOpAsync<TResult>() => throw null!;
        public static NoOpPolicy NoOp() => throw null!;
        public static AsyncPolicyWrap WrapAsync(params IAsyncPolicy[] policies) => throw null!;
        public static AsyncPolicyWrap<TResult> WrapAsync<TResult>(params IAsyncPolicy<TResult>[] policies) => throw null!;
        public static PolicyWrap Wrap(params ISyncPolicy[] policies) => throw null!;
        public static PolicyWrap<TResult> Wrap<TResult>(params ISyncPolicy<TResult>[] policies) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(int seconds) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(int seconds, TimeoutStrategy timeoutStrategy) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(int seconds, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(int seconds, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(int seconds, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(int seconds, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout, TimeoutStrategy timeoutStrategy) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(TimeSpan timeout, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy TimeoutAsync(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds, TimeoutStrategy timeoutStrategy) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(int seconds, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout, TimeoutStrategy timeoutStrategy) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(TimeSpan timeout, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Task> onTimeoutAsync) => throw null!;
        public static AsyncTimeoutPolicy<TResult> TimeoutAsync<TResult>(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Func<Context, TimeSpan, Task, Exception, Task> onTimeoutAsync) => throw null!;
        public static TimeoutPolicy Timeout(int seconds) => throw null!;
        public static TimeoutPolicy Timeout(int seconds, TimeoutStrategy timeoutStrategy) => throw null!;
        public static TimeoutPolicy Timeout(int seconds, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(int seconds, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(int seconds, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(int seconds, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(TimeSpan timeout) => throw null!;
        public static TimeoutPolicy Timeout(TimeSpan timeout, TimeoutStrategy timeoutStrategy) => throw null!;
        public static TimeoutPolicy Timeout(TimeSpan timeout, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(TimeSpan timeout, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(TimeSpan timeout, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(TimeSpan timeout, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider) => throw null!;
        public static TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy) => throw null!;
        public static TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider) => throw null!;
        public static TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy) => throw null!;
        public static TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy Timeout(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(int seconds) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(int seconds, TimeoutStrategy timeoutStrategy) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(int seconds, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(int seconds, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(int seconds, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(int seconds, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout, TimeoutStrategy timeoutStrategy) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(TimeSpan timeout, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task> onTimeout) => throw null!;
        public static TimeoutPolicy<TResult> Timeout<TResult>(Func<Context, TimeSpan> timeoutProvider, TimeoutStrategy timeoutStrategy, Action<Context, TimeSpan, Task, Exception> onTimeout) => throw null!;
        public static AsyncBulkheadPolicy BulkheadAsync(int maxParallelization) => throw null!;
        public static AsyncBulkheadPolicy BulkheadAsync(int maxParallelization, Func<Context, Task> onBulkheadRejectedAsync) => throw null!;
        public static AsyncBulkheadPolicy BulkheadAsync(int maxParallelization, int maxQueuingActions) => throw null!;
        public static AsyncBulkheadPolicy BulkheadAsync(int maxParallelization, int maxQueuingActions, Func<Context, Task> onBulkheadRejectedAsync) => throw null!;
        public static AsyncBulkheadPolicy<TResult> BulkheadAsync<TResult>(int maxParallelization) => throw null!;
        public static AsyncBulkheadPolicy<TResult> BulkheadAsync<TResult>(int maxParallelization, Func<Context, Task> onBulkheadRejectedAsync) => throw null!;
        public static AsyncBulkheadPolicy<TResult> BulkheadAsync<TResult>(int maxParallelization, int maxQueuingActions) => throw null!;
        public static AsyncBulkheadPolicy<TResult> BulkheadAsync<TResult>(int maxParallelization, int maxQueuingActions, Func<Context, Task> onBulkheadRejectedAsync) => throw null!;
        public static BulkheadPolicy Bulkhead(int maxParallelization) => throw null!;
        public static BulkheadPolicy Bulkhead(int maxParallelization, Action<Context> onBulkheadRejected) => throw null!;
        public static BulkheadPolicy Bulkhead(int maxParallelization, int maxQueuingActions) => throw null!;
        public static BulkheadPolicy Bulkhead(int maxParallelization, int maxQueuingActions, Action<Context> onBulkheadRejected) => throw null!;
        public static BulkheadPolicy<TResult> Bulkhead<TResult>(int maxParallelization) => throw null!;
        public static BulkheadPolicy<TResult> Bulkhead<TResult>(int maxParallelization, Action<Context> onBulkheadRejected) => throw null!;
        public static BulkheadPolicy<TResult> Bulkhead<TResult>(int maxParallelization, int maxQueuingActions) => throw null!;
        public static BulkheadPolicy<TResult> Bulkhead<TResult>(int maxParallelization, int maxQueuingActions, Action<Context> onBulkheadRejected) => throw null!;
    }

    public abstract class Policy<TResult> : PolicyBase<TResult>, ISyncPolicy<TResult>
    {
        public Policy<TResult> WithPolicyKey(string policyKey) => throw null!;
        ISyncPolicy<TResult> ISyncPolicy<TResult>.WithPolicyKey(string policyKey) => throw null!;
        public TResult Execute(Func<TResult> action) => throw null!;
        public TResult Execute(Func<Context, TResult> action, IDictionary<string, object> contextData) => throw null!;
        public TResult Execute(Func<Context, TResult> action, Context context) => throw null!;
        public TResult Execute(Func<CancellationToken, TResult> action, CancellationToken cancellationToken) => throw null!;
        public TResult Execute(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public TResult Execute(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture(Func<TResult> action) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture(Func<Context, TResult> action, IDictionary<string, object> contextData) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture(Func<Context, TResult> action, Context context) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture(Func<CancellationToken, TResult> action, CancellationToken cancellationToken) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture(Func<Context, CancellationToken, TResult> action, IDictionary<string, object> contextData, CancellationToken cancellationToken) => throw null!;
        public PolicyResult<TResult> ExecuteAndCapture(Func<Context, CancellationToken, TResult> action, Context context, CancellationToken cancellationToken) => throw null!;
        public static PolicyBuilder<TResult> Handle<TException>() where TException : Exception => throw null!;
        public static PolicyBuilder<TResult> Handle<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null!;
        public static PolicyBuilder<TResult> HandleResult(Func<TResult, bool> resultPredicate) => throw null!;
        public static PolicyBuilder<TResult> HandleResult(TResult result) => throw null!;
    }

    public sealed class PolicyBuilder
    {
        internal PolicyBuilder() { }
        public PolicyBuilder Or<TException>() where TException : Exception => throw null!;
        public PolicyBuilder Or<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null!;
        public PolicyBuilder OrInner<TException>() where TException : Exception => throw null!;
        public PolicyBuilder OrInner<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null!;
        public PolicyBuilder<TResult> OrResult<TResult>(Func<TResult, bool> resultPredicate) => throw null!;
        public PolicyBuilder<TResult> OrResult<TResult>(TResult result) => throw null!;
    }

    public sealed class PolicyBuilder<TResult>
    {
        internal PolicyBuilder() { }
        public PolicyBuilder<TResult> Or<TException>() where TException : Exception => throw null!;
        public PolicyBuilder<TResult> Or<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null!;
        public PolicyBuilder<TResult> OrInner<TException>() where TException : Exception => throw null!;
        public PolicyBuilder<TResult> OrInner<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null!;
        public PolicyBuilder<TResult> OrResult(Func<TResult, bool> resultPredicate) => throw null!;
        public PolicyBuilder<TResult> OrResult(TResult result) => throw null!;
    }

    public class Context : IDictionary<string, object>
    {
        public Context(string operationKey) { }
        public Context(string operationKey, IDictionary<string, object> contextData) { }
        public Context() { }
        public string PolicyWrapKey { get => throw null!; }
        public string PolicyKey { get => throw null!; }
        public string OperationKey { get => throw null!; }
        public Guid CorrelationId { get => throw null!; }
        public ICollection<string> Keys { get => throw null!; }
        public ICollection<object> Values { get => throw null!; }
        public int Count { get => throw null!; }
        public bool IsReadOnly { get => throw null!; }
        public object this[string key] { get => throw null!; set { } }
        public void Add(string key, object value) => throw null!;
        public void Add(KeyValuePair<string, object> item) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(KeyValuePair<string, object> item) => throw null!;
        public bool ContainsKey(string key) => throw null!;
        public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) => throw null!;
        public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => throw null!;
        public bool Remove(string key) => throw null!;
        public bool Remove(KeyValuePair<string, object> item) => throw null!;
        public bool TryGetValue(string key, out object value) => throw null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }

    public class DelegateResult<TResult>
    {
        public DelegateResult(TResult result) { }
        public DelegateResult(Exception exception) { }
        public TResult Result { get => throw null!; }
        public Exception Exception { get => throw null!; }
    }

    public enum OutcomeType
    {
        Successful,
        Failure,
    }

    public class PolicyResult
    {
        internal PolicyResult() { }
        public OutcomeType Outcome { get => throw null!; }
        public Exception FinalException { get => throw null!; }
        public Context Context { get => throw null!; }
    }

    public class PolicyResult<TResult>
    {
        internal PolicyResult() { }
        public OutcomeType Outcome { get => throw null!; }
        public Exception FinalException { get => throw null!; }
        public TResult Result { get => throw null!; }
        public TResult FinalHandledResult { get => throw null!; }
        public Context Context { get => throw null!; }
    }

    public abstract class ExecutionRejectedException : Exception
    {
    }

    public static class IAsyncPolicyExtensions
    {
        public static IAsyncPolicy<TResult> AsAsyncPolicy<TResult>(this IAsyncPolicy policy) => throw null!;
    }

    public static class IAsyncPolicyPolicyWrapExtensions
    {
        public static AsyncPolicyWrap WrapAsync(this IAsyncPolicy outerPolicy, IAsyncPolicy innerPolicy) => throw null!;
        public static AsyncPolicyWrap<TResult> WrapAsync<TResult>(this IAsyncPolicy outerPolicy, IAsyncPolicy<TResult> innerPolicy) => throw null!;
        public static AsyncPolicyWrap<TResult> WrapAsync<TResult>(this IAsyncPolicy<TResult> outerPolicy, IAsyncPolicy innerPolicy) => throw null!;
        public static AsyncPolicyWrap<TResult> WrapAsync<TResult>(this IAsyncPolicy<TResult> outerPolicy, IAsyncPolicy<TResult> innerPolicy) => throw null!;
    }
}
