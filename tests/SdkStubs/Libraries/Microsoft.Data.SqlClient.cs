namespace Microsoft.Data.SqlClient
{
    using System.Data;
    using System.Data.Common;

    public abstract class SqlConnection : DbConnection;

    public abstract class SqlCommand : DbCommand
    {
        public SqlCommand(string cmdText) { }
        public SqlCommand(string cmdText, SqlConnection connection) { }
    }

    public abstract class SqlDataAdapter : DbDataAdapter
    {
        public SqlDataAdapter(string selectCommandText, SqlConnection selectConnection) { }
        public SqlDataAdapter(string selectCommandText, string selectConnectionString) { }
    }

    public abstract class SqlBatchCommand : DbBatchCommand
    {
        public SqlBatchCommand(string commandText, CommandType commandType) { }
    }
}
