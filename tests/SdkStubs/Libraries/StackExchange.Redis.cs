namespace StackExchange.Redis
{
    public interface IDatabase : IDatabaseAsync
    {
        RedisValue HashGet(RedisKey key, RedisValue hashField);
        HashEntry[] HashGetAll(RedisKey key);
        RedisValue StringGet(RedisKey key);
        bool HashDelete(RedisKey key, RedisValue hashField);
        bool HashSet(RedisKey key, RedisValue hashField, RedisValue value);
        bool KeyDelete(RedisKey key);
        long ListLeftPush(RedisKey key, RedisValue value);
        long ListRightPush(RedisKey key, RedisValue value);
        bool SetAdd(RedisKey key, RedisValue value);
        bool SortedSetAdd(RedisKey key, RedisValue member, double score);
        bool StringSet(RedisKey key, RedisValue value);
    }

    public interface IDatabaseAsync
    {
        Task<RedisValue> HashGetAsync(RedisKey key, RedisValue hashField);
        Task<HashEntry[]> HashGetAllAsync(RedisKey key);
        Task<RedisValue> StringGetAsync(RedisKey key);
        Task<bool> HashDeleteAsync(RedisKey key, RedisValue hashField);
        Task<bool> HashSetAsync(RedisKey key, RedisValue hashField, RedisValue value);
        Task<bool> KeyDeleteAsync(RedisKey key);
        Task<long> ListLeftPushAsync(RedisKey key, RedisValue value);
        Task<long> ListRightPushAsync(RedisKey key, RedisValue value);
        Task<bool> SetAddAsync(RedisKey key, RedisValue value);
        Task<bool> SortedSetAddAsync(RedisKey key, RedisValue member, double score);
        Task<bool> StringSetAsync(RedisKey key, RedisValue value);
    }

    public interface IServer
    {
        void FlushAllDatabases();
        Task FlushAllDatabasesAsync();
        void FlushDatabase(int database = -1);
        Task FlushDatabaseAsync(int database = -1);
    }

    public readonly struct HashEntry;

    public readonly struct RedisKey
    {
        public static implicit operator RedisKey(string? key) => throw null!;
    }

    public readonly struct RedisValue
    {
        public static implicit operator RedisValue(string? value) => throw null!;
    }
}
