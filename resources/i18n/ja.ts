<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>applications</name>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>児童</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申請額</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>age {years}</source>
        <translation>{years}歳</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>lacks</source>
        <translation>不備</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>条件を消す</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>条件を消す（{filter}）</translation>
    </message>
    <message>
        <source>with open points</source>
        <translation>確認事項あり</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>状態：{stage}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Used in {months}</source>
        <translation>利用月：{months}</translation>
    </message>
    <message>
        <source>Arrived {since} to {until}</source>
        <translation>到達日：{since}から{until}まで</translation>
    </message>
    <message>
        <source>Arrived since {since}</source>
        <translation>到達日：{since}から</translation>
    </message>
    <message>
        <source>Arrived until {until}</source>
        <translation>到達日：{until}まで</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到達日</translation>
    </message>
    <message>
        <source>Year of use</source>
        <translation>利用年度</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>Uses of {year}</source>
        <translation>{year}の利用</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第{number}回</translation>
    </message>
    <message>
        <source>the last {days} days</source>
        <translation>この{days}日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>To</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を見る</translation>
    </message>
    <message>
        <source>Type a day as 11/18 or R8.11.18.</source>
        <translation>11/18、R8.11.18のように打ってください。</translation>
    </message>
    <message>
        <source>The chosen application</source>
        <translation>選んだ申請</translation>
    </message>
    <message>
        <source>Choose a row.</source>
        <translation>行を選ぶと、ここに出ます。</translation>
    </message>
    <message>
        <source>{months} · {count} times</source>
        <translation>{months}　{count}回</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>({years})</source>
        <translation>（{years}歳）</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>確認することは残っていません。</translation>
    </message>
    <message>
        <source>To check: {count}</source>
        <translation>確認事項　{count}件</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>同じ世帯</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>申請を探す</translation>
    </message>
    <message>
        <source>Name, kana, child, receipt number, telephone, account</source>
        <translation>氏名・カナ・児童・受付番号・電話・口座の下4桁で探す</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter open   Ctrl+F search</source>
        <translation>↑↓ 選ぶ　　Enter 開く　　Ctrl+F 探す</translation>
    </message>
    <message>
        <source>To the pre-screening</source>
        <translation>事前審査へ進む</translation>
    </message>
    <message>
        <source>Take in an application</source>
        <translation>申請を受け付ける</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>申請を開く</translation>
    </message>
    <message>
        <source>{count} applications</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>more than {count} applications</source>
        <translation>{count}件以上</translation>
    </message>
    <message>
        <source>Its receipt number is given when you begin.</source>
        <translation>受付番号は、受け付けたときに自動で付きます。</translation>
    </message>
    <message>
        <source>Type an application from paper</source>
        <translation>紙の申請を入力する</translation>
    </message>
    <message>
        <source>What was applied for online comes with it.</source>
        <translation>電子申請の分は、媒体からまとめて入ります。</translation>
    </message>
    <message>
        <source>Open a medium of the ward</source>
        <translation>区から受け取った媒体を開く</translation>
    </message>
    <message>
        <source>Open a medium</source>
        <translation>受け取った媒体を開く</translation>
    </message>
    <message>
        <source>There are no applications yet</source>
        <translation>まだ申請はありません</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>この条件の申請はありません。</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>「{text}」に当てはまる申請はありません。</translation>
    </message>
    <message>
        <source>A part of the name, of its kana or of a number is enough.</source>
        <translation>氏名やカナの初めの1字、番号の一部で探せます。</translation>
    </message>
    <message>
        <source>Search for something else</source>
        <translation>別の言葉で探す</translation>
    </message>
    <message>
        <source>What was typed stays.</source>
        <translation>打った言葉はそのまま残ります。</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>受け付けた</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>受け付ける</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>事前審査をした</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>事前審査</translation>
    </message>
    <message>
        <source>Passed to the ward</source>
        <translation>区へ回した</translation>
    </message>
    <message>
        <source>Pass to the ward</source>
        <translation>区へ回す</translation>
    </message>
    <message>
        <source>The ward decided</source>
        <translation>区が決定した</translation>
    </message>
    <message>
        <source>The ward decides</source>
        <translation>区の決定</translation>
    </message>
    <message>
        <source>Notice printed</source>
        <translation>通知書を印刷した</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>通知書の印刷</translation>
    </message>
    <message>
        <source>Arrived▾</source>
        <translation>到達日▾</translation>
    </message>
    <message>
        <source>Order: newest arrival first</source>
        <translation>並び：到達日が新しい順</translation>
    </message>
    <message>
        <source>{months} · {hours} h</source>
        <translation>{months}　{hours}時間</translation>
    </message>
    <message>
        <source>Reading the applications</source>
        <translation>申請を読んでいます</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>¥</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>{number}行目：{reason}</translation>
    </message>
    <message>
        <source>Small kana and voicing marks count as the same</source>
        <translation>読みの濁点・小書きのちがいも探しました</translation>
    </message>
    <message>
        <source>{count} rows of online applications have come.</source>
        <translation>電子申請が{count}行届いています。</translation>
    </message>
    <message>
        <source>Taking them in makes applications of them and gives them their numbers.</source>
        <translation>受け付けると、申請ごとにまとめて受付番号を付けます。</translation>
    </message>
    <message>
        <source>Take in the online applications</source>
        <translation>電子申請を受け付ける</translation>
    </message>
    <message>
        <source>Taking in the online applications</source>
        <translation>電子申請を受け付けています</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}／{total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>When you stop, none of them is taken in.</source>
        <translation>やめると、1件も受け付けません。</translation>
    </message>
    <message>
        <source>{count} applications were taken in.</source>
        <translation>{count}件を受け付けました。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>受付番号　{first}から{last}まで</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>points</source>
        <translation>件</translation>
    </message>
</context>
<context>
    <name>audit_fields</name>
    <message>
        <source>accepted by</source>
        <translation>受理者</translation>
    </message>
    <message>
        <source>day of acceptance</source>
        <translation>受理日</translation>
    </message>
    <message>
        <source>account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>agreement by row</source>
        <translation>行ごとの一致</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>answer due</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>回答者</translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>revision of the case</source>
        <translation>申請の版</translation>
    </message>
    <message>
        <source>moment of application</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>決裁結果</translation>
    </message>
    <message>
        <source>day of approval</source>
        <translation>決裁日</translation>
    </message>
    <message>
        <source>post of the approver</source>
        <translation>決裁権者の職</translation>
    </message>
    <message>
        <source>day of arrival</source>
        <translation>到達日</translation>
    </message>
    <message>
        <source>time of arrival</source>
        <translation>到達時刻</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>照会者</translation>
    </message>
    <message>
        <source>day of the question</source>
        <translation>照会日</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>birthday as written</source>
        <translation>生年月日の表記</translation>
    </message>
    <message>
        <source>stops the screening</source>
        <translation>事前審査の停止</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>暗号化データ</translation>
    </message>
    <message>
        <source>hours of the cap</source>
        <translation>上限時間</translation>
    </message>
    <message>
        <source>approval of carrying</source>
        <translation>持出し承諾番号</translation>
    </message>
    <message>
        <source>categories of the child</source>
        <translation>児童の区分</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変更の内容</translation>
    </message>
    <message>
        <source>looked through by</source>
        <translation>点検者</translation>
    </message>
    <message>
        <source>day of the look</source>
        <translation>点検日</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>審査項目</translation>
    </message>
    <message>
        <source>child</source>
        <translation>対象児童</translation>
    </message>
    <message>
        <source>birthday of the child</source>
        <translation>児童の生年月日</translation>
    </message>
    <message>
        <source>name of the child</source>
        <translation>児童の氏名</translation>
    </message>
    <message>
        <source>children</source>
        <translation>対象児童</translation>
    </message>
    <message>
        <source>yen claimed</source>
        <translation>申請額</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>code</source>
        <translation>略号</translation>
    </message>
    <message>
        <source>company</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>区の確認</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>day of confirmation</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>contract year</source>
        <translation>契約年度</translation>
    </message>
    <message>
        <source>contractor's desk</source>
        <translation>受託者の机</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>受託者</translation>
    </message>
    <message>
        <source>sheet corrected</source>
        <translation>訂正した票</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>hours by day</source>
        <translation>日中の時間</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>判断した者</translation>
    </message>
    <message>
        <source>day decided</source>
        <translation>判断日</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>deficiency notice</source>
        <translation>不備のお知らせ</translation>
    </message>
    <message>
        <source>day of the demand</source>
        <translation>返還請求日</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>見たもの</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>照合値</translation>
    </message>
    <message>
        <source>kind of discount</source>
        <translation>割引の種類</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>割引額</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>number of the draft</source>
        <translation>起案番号</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>適用開始日</translation>
    </message>
    <message>
        <source>effective day</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>委託案件</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>利用料</translation>
    </message>
    <message>
        <source>place in the form</source>
        <translation>欄の名前</translation>
    </message>
    <message>
        <source>file of the portal</source>
        <translation>電子申請データ</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>version of the form</source>
        <translation>様式の版</translation>
    </message>
    <message>
        <source>former contractor</source>
        <translation>前の受託者</translation>
    </message>
    <message>
        <source>giver</source>
        <translation>渡した者</translation>
    </message>
    <message>
        <source>number of the sheet</source>
        <translation>票番号</translation>
    </message>
    <message>
        <source>header</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>heads of the logs</source>
        <translation>記録照合番号</translation>
    </message>
    <message>
        <source>price of an hour</source>
        <translation>1時間の料金</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>hours elsewhere</source>
        <translation>他の区市町村での時間</translation>
    </message>
    <message>
        <source>id</source>
        <translation>識別番号</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>求める書類</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>legible</source>
        <translation>判読</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>差出人の欄</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>似ている度合い</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>looked up by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>day of the look-up</source>
        <translation>登録の確認日</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>封入ロット</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>day made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>way of application</source>
        <translation>申請方法</translation>
    </message>
    <message>
        <source>name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>name agrees</source>
        <translation>氏名の一致</translation>
    </message>
    <message>
        <source>hours by night</source>
        <translation>夜間の時間</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>noted by</source>
        <translation>記録者</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>他方</translation>
    </message>
    <message>
        <source>other application</source>
        <translation>他方の申請</translation>
    </message>
    <message>
        <source>other costs</source>
        <translation>その他の費用</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>持ち主</translation>
    </message>
    <message>
        <source>day paid</source>
        <translation>納付日</translation>
    </message>
    <message>
        <source>yen paid</source>
        <translation>領収額</translation>
    </message>
    <message>
        <source>pay until</source>
        <translation>納付期限</translation>
    </message>
    <message>
        <source>day of payment</source>
        <translation>支払日</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>取決め</translation>
    </message>
    <message>
        <source>position</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>posted by</source>
        <translation>発送者</translation>
    </message>
    <message>
        <source>day posted</source>
        <translation>発送日</translation>
    </message>
    <message>
        <source>postmark</source>
        <translation>消印</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>研修用</translation>
    </message>
    <message>
        <source>present</source>
        <translation>有無</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印刷数</translation>
    </message>
    <message>
        <source>pulled out</source>
        <translation>抜取り</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>question</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>received by</source>
        <translation>受付者</translation>
    </message>
    <message>
        <source>day received</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>受けた者</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>reason of refusal</source>
        <translation>取り込めない理由</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>hours remaining</source>
        <translation>残時間</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>電話の記録</translation>
    </message>
    <message>
        <source>proposed repairs</source>
        <translation>修正の案</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>reply due</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>取扱責任者</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>return due</source>
        <translation>返却期限</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>round</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>要件・単価</translation>
    </message>
    <message>
        <source>screened by</source>
        <translation>事前審査をした者</translation>
    </message>
    <message>
        <source>day of screening</source>
        <translation>事前審査日</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>事前審査</translation>
    </message>
    <message>
        <source>number of the seal</source>
        <translation>封印番号</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封緘数</translation>
    </message>
    <message>
        <source>section</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>署名の鍵</translation>
    </message>
    <message>
        <source>sitter</source>
        <translation>シッター</translation>
    </message>
    <message>
        <source>row it came from</source>
        <translation>元の行</translation>
    </message>
    <message>
        <source>rows it came from</source>
        <translation>元の行</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>損紙</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>決定の内容</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>取消線</translation>
    </message>
    <message>
        <source>person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>submitted by</source>
        <translation>回付者</translation>
    </message>
    <message>
        <source>day submitted</source>
        <translation>回付日</translation>
    </message>
    <message>
        <source>text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>有効期間の始め</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有効期間の終わり</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation>待っているもの</translation>
    </message>
    <message>
        <source>ward's desk</source>
        <translation>区の机</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>year of use</source>
        <translation>利用年度</translation>
    </message>
    <message>
        <source>years of use</source>
        <translation>利用年度</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>minutes until the lock</source>
        <translation>ロックまでの分数</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>actual day</source>
        <translation>実際の日</translation>
    </message>
    <message>
        <source>version of the appeal text</source>
        <translation>教示文の版</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>金融機関</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>支店</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>行った人</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>minutes carried over</source>
        <translation>繰り越した分数</translation>
    </message>
    <message>
        <source>category of the child</source>
        <translation>児童の区分</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>上限額</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>minutes by day</source>
        <translation>日中の分数</translation>
    </message>
    <message>
        <source>why less is paid</source>
        <translation>減額の理由</translation>
    </message>
    <message>
        <source>fate of the original</source>
        <translation>原本の扱い</translation>
    </message>
    <message>
        <source>first hours</source>
        <translation>はじめの時間</translation>
    </message>
    <message>
        <source>counted by the giver</source>
        <translation>渡した数</translation>
    </message>
    <message>
        <source>whether a handler list is needed</source>
        <translation>取扱者名簿の要否</translation>
    </message>
    <message>
        <source>head of the log</source>
        <translation>記録照合番号</translation>
    </message>
    <message>
        <source>name of the account holder in kana</source>
        <translation>口座名義（カナ）</translation>
    </message>
    <message>
        <source>name of the mayor</source>
        <translation>区長の氏名</translation>
    </message>
    <message>
        <source>title of the mayor</source>
        <translation>区長の職名</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>minutes by night</source>
        <translation>夜間の分数</translation>
    </message>
    <message>
        <source>office in charge</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>minutes outside the bands</source>
        <translation>時間帯の外の分数</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>足りないこと</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>確かめた</translation>
    </message>
    <message>
        <source>what was read</source>
        <translation>読み取ったもの</translation>
    </message>
    <message>
        <source>counted by the receiver</source>
        <translation>受け取った数</translation>
    </message>
    <message>
        <source>days until the return</source>
        <translation>返却までの日数</translation>
    </message>
    <message>
        <source>version of the rules</source>
        <translation>要件・単価の版</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>公印</translation>
    </message>
    <message>
        <source>what to send</source>
        <translation>送ってもらうもの</translation>
    </message>
    <message>
        <source>sender of the notices</source>
        <translation>通知書の差出人</translation>
    </message>
    <message>
        <source>number of the entry</source>
        <translation>記録の番号</translation>
    </message>
    <message>
        <source>since</source>
        <translation>はじまり</translation>
    </message>
    <message>
        <source>site</source>
        <translation>机</translation>
    </message>
    <message>
        <source>step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>use</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>hours used before</source>
        <translation>すでに使った時間</translation>
    </message>
    <message>
        <source>whole hours by day</source>
        <translation>日中の時間数</translation>
    </message>
    <message>
        <source>whole hours by night</source>
        <translation>夜間の時間数</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
</context>
<context>
    <name>audit_log</name>
    <message>
        <source>Audit log</source>
        <translation>操作記録</translation>
    </message>
    <message>
        <source>looked at, changed, handed out, refused: everything</source>
        <translation>見た・変えた・出した・断った、すべて</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>したこと</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>変わったところ</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>breaks at no. {seq}</source>
        <translation>{seq}番で切れています</translation>
    </message>
    <message>
        <source>The audit log holds from its first to its last entry</source>
        <translation>操作記録は、はじめから終わりまでつながっています</translation>
    </message>
    <message>
        <source>The audit log breaks at no. {seq}</source>
        <translation>操作記録は、{seq}番で切れています</translation>
    </message>
    <message>
        <source>{why}. Tell the responsible handler at once, and change nothing at this desk.</source>
        <translation>{why}。すぐに取扱責任者に知らせ、この机では何も変えないでください。</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>記録を選ぶと、すべてを見られます。</translation>
    </message>
    <message>
        <source>value fits</source>
        <translation>値が合う</translation>
    </message>
    <message>
        <source>value differs</source>
        <translation>値がちがう</translation>
    </message>
    <message>
        <source>No. {seq}</source>
        <translation>{seq}番</translation>
    </message>
    <message>
        <source>Who and PC</source>
        <translation>人とPC</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Value of the entry before</source>
        <translation>前の番号の値</translation>
    </message>
    <message>
        <source>Value of this entry</source>
        <translation>この番号の値</translation>
    </message>
    <message>
        <source>The value is made of the one before and of this entry. One sign changed, and it differs.</source>
        <translation>値は、前の値とこの行の中身から作ります。1字でも変われば合わなくなります。</translation>
    </message>
    <message>
        <source>Receipt, disc or sheet number, or a day</source>
        <translation>受付番号、媒体番号、票番号、日で探す</translation>
    </message>
    <message>
        <source>Find by number or day</source>
        <translation>番号か日で探す</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Everything done</source>
        <translation>したこと：すべて</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>したこと</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>{name} (removed)</source>
        <translation>{name}（外した人）</translation>
    </message>
    <message>
        <source>Refusals only</source>
        <translation>断ったものだけ</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>操作記録の一覧</translation>
    </message>
    <message>
        <source>Nobody can change or remove an entry. To read the log is an entry too.</source>
        <translation>操作記録は、だれも直せず、消せません。読んだことも記録に残ります。</translation>
    </message>
    <message>
        <source>No entry fits. Choose other days, or look for another number.</source>
        <translation>合う記録がありません。日を変えるか、ほかの番号で探してください。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>もう一度確かめる</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>つながっている</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>切れている</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>記録照合番号</translation>
    </message>
    <message>
        <source>held by paper (confirmation records)</source>
        <translation>紙の控え（確認記録票）</translation>
    </message>
    <message>
        <source>held by a disc (the other desk has the value)</source>
        <translation>媒体の控え（相手の業務データにもある値）</translation>
    </message>
    <message>
        <source>A break shows as a red gap with its number</source>
        <translation>切れ目があれば、赤いすき間と番号で示します</translation>
    </message>
    <message>
        <source>The audit log is being computed again</source>
        <translation>操作記録を確かめています</translation>
    </message>
    <message>
        <source>{done} of {total} entries</source>
        <translation>{total}件のうち{done}件</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>まだ確かめていません</translation>
    </message>
    <message>
        <source>What is not proved is not called whole.</source>
        <translation>確かめるまでは、つながっているとは言えません。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Entries 1 to {last} were computed again.</source>
        <translation>1番から{last}番まで確かめました。</translation>
    </message>
    <message>
        <source>{count} heads on paper agree.</source>
        <translation>紙の控え{count}枚の値と合っています。</translation>
    </message>
    <message>
        <source>{count} discs carry one too.</source>
        <translation>媒体{count}枚にも値があります。</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>人：すべて</translation>
    </message>
    <message>
        <source>{count} came after that and are verified next.</source>
        <translation>そのあとに加わった{count}件は、次に確かめます。</translation>
    </message>
</context>
<context>
    <name>audit_words</name>
    <message>
        <source>Looked at records</source>
        <translation>記録を見た</translation>
    </message>
    <message>
        <source>Looked for duplicates</source>
        <translation>重複を探した</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>操作記録を読んだ</translation>
    </message>
    <message>
        <source>Computed the audit log again</source>
        <translation>操作記録を検証した</translation>
    </message>
    <message>
        <source>Opened a bundle to look at it</source>
        <translation>暗号化データを開いて見た</translation>
    </message>
    <message>
        <source>Read a file of the portal</source>
        <translation>電子申請データを読み込んだ</translation>
    </message>
    <message>
        <source>Made applications of the ward's rows</source>
        <translation>区の申請データを受け付けた</translation>
    </message>
    <message>
        <source>Typed an application from paper</source>
        <translation>紙の申請を入力した</translation>
    </message>
    <message>
        <source>Kept a draft</source>
        <translation>下書きを保存した</translation>
    </message>
    <message>
        <source>Threw a draft away</source>
        <translation>下書きを破棄した</translation>
    </message>
    <message>
        <source>Settled a point</source>
        <translation>確認事項を済ませた</translation>
    </message>
    <message>
        <source>Decided a suspected duplicate</source>
        <translation>重複の疑いを判断した</translation>
    </message>
    <message>
        <source>Looked a paper through</source>
        <translation>書類を点検した</translation>
    </message>
    <message>
        <source>Recorded a screening</source>
        <translation>事前審査の結果を残した</translation>
    </message>
    <message>
        <source>Made a deficiency notice</source>
        <translation>不備のお知らせを作った</translation>
    </message>
    <message>
        <source>Entered a letter as posted</source>
        <translation>お知らせの発送を記録した</translation>
    </message>
    <message>
        <source>Noted a call about a letter</source>
        <translation>お知らせの電話を記録した</translation>
    </message>
    <message>
        <source>Cancelled a letter</source>
        <translation>お知らせを取りやめた</translation>
    </message>
    <message>
        <source>Passed an unanswered case on to the ward</source>
        <translation>回答のない申請を区へ回付した</translation>
    </message>
    <message>
        <source>Received papers that came later</source>
        <translation>追完書類を受け付けた</translation>
    </message>
    <message>
        <source>Submitted a case to the ward</source>
        <translation>区へ回付した</translation>
    </message>
    <message>
        <source>Moved a case to a later round</source>
        <translation>後の処理回へ移した</translation>
    </message>
    <message>
        <source>Corrected a case</source>
        <translation>申請の入力を直した</translation>
    </message>
    <message>
        <source>Noted a change that the applicant told</source>
        <translation>変更の届出を記録した</translation>
    </message>
    <message>
        <source>Noted a withdrawal</source>
        <translation>取下げを記録した</translation>
    </message>
    <message>
        <source>Took a withdrawal back</source>
        <translation>取下げを撤回した</translation>
    </message>
    <message>
        <source>Asked the other desk</source>
        <translation>相手方に照会した</translation>
    </message>
    <message>
        <source>Answered the other desk</source>
        <translation>相手方に回答した</translation>
    </message>
    <message>
        <source>Opened an engagement</source>
        <translation>委託案件を開いた</translation>
    </message>
    <message>
        <source>Accepted the handler list</source>
        <translation>取扱者名簿を受理した</translation>
    </message>
    <message>
        <source>Put rules in force</source>
        <translation>要件・単価を施行した</translation>
    </message>
    <message>
        <source>Read a list for the kit</source>
        <translation>提供する一覧を読み込んだ</translation>
    </message>
    <message>
        <source>Entered the budget</source>
        <translation>予算を入力した</translation>
    </message>
    <message>
        <source>Opened a round</source>
        <translation>処理回を開いた</translation>
    </message>
    <message>
        <source>Recorded a day of a round</source>
        <translation>処理回の日を記録した</translation>
    </message>
    <message>
        <source>Recorded a look-up</source>
        <translation>登録の確認を記録した</translation>
    </message>
    <message>
        <source>Marked a verdict</source>
        <translation>審査の案を付けた</translation>
    </message>
    <message>
        <source>Sent a case back</source>
        <translation>差し戻した</translation>
    </message>
    <message>
        <source>Registered a decision</source>
        <translation>決定を登録した</translation>
    </message>
    <message>
        <source>Said that a decision stands</source>
        <translation>決定のとおりとした</translation>
    </message>
    <message>
        <source>Demanded a repayment</source>
        <translation>返還を求めた</translation>
    </message>
    <message>
        <source>Recorded a repayment</source>
        <translation>返還を記録した</translation>
    </message>
    <message>
        <source>Made notices, or took them out</source>
        <translation>通知書を作り、又は取り出した</translation>
    </message>
    <message>
        <source>Recorded a sealed lot</source>
        <translation>封入ロットの封緘を記録した</translation>
    </message>
    <message>
        <source>Made a delivery slip</source>
        <translation>納品書を作った</translation>
    </message>
    <message>
        <source>Delivered a lot</source>
        <translation>封入ロットを納品した</translation>
    </message>
    <message>
        <source>Made the breakdown of a round</source>
        <translation>交付決定内訳書を作った</translation>
    </message>
    <message>
        <source>Made a calculation sheet</source>
        <translation>計算根拠の紙を作った</translation>
    </message>
    <message>
        <source>Made a screening list</source>
        <translation>事前審査結果一覧を作った</translation>
    </message>
    <message>
        <source>Made a paper with a code or a password</source>
        <translation>コードやパスワードの紙を作った</translation>
    </message>
    <message>
        <source>Printed a paper</source>
        <translation>帳票を印刷した</translation>
    </message>
    <message>
        <source>Made a bundle</source>
        <translation>暗号化データを作った</translation>
    </message>
    <message>
        <source>Took a bundle over</source>
        <translation>暗号化データを取り込んだ</translation>
    </message>
    <message>
        <source>Trusted the other desk's key</source>
        <translation>相手方の鍵を登録した</translation>
    </message>
    <message>
        <source>Noted where a disc or notice is kept</source>
        <translation>媒体・通知書の保管場所を記録した</translation>
    </message>
    <message>
        <source>Made a confirmation record</source>
        <translation>確認記録票を作った</translation>
    </message>
    <message>
        <source>Recorded a hand-over</source>
        <translation>受渡しを記録した</translation>
    </message>
    <message>
        <source>Confirmed a hand-over</source>
        <translation>受渡しを確認した</translation>
    </message>
    <message>
        <source>Made the vault</source>
        <translation>業務データを作った</translation>
    </message>
    <message>
        <source>Opened the vault</source>
        <translation>業務データを開いた</translation>
    </message>
    <message>
        <source>Proved who was there</source>
        <translation>本人を確かめた</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>断られた</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>取扱者を加えた</translation>
    </message>
    <message>
        <source>Made an invitation</source>
        <translation>招待コードを作った</translation>
    </message>
    <message>
        <source>Came in by an invitation</source>
        <translation>招待コードで入った</translation>
    </message>
    <message>
        <source>Came in by the recovery sheet</source>
        <translation>復旧キーで入った</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>復旧キーを新しくした</translation>
    </message>
    <message>
        <source>Changed the password</source>
        <translation>パスワードを変えた</translation>
    </message>
    <message>
        <source>Removed a person</source>
        <translation>取扱者を外した</translation>
    </message>
    <message>
        <source>Stated that the clock is right</source>
        <translation>時計が正しいことを確かめた</translation>
    </message>
    <message>
        <source>Changed a setting of the desk</source>
        <translation>机の設定を変えた</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>見た</translation>
    </message>
    <message>
        <source>Worked on cases</source>
        <translation>申請の仕事</translation>
    </message>
    <message>
        <source>Rules, rounds, decisions</source>
        <translation>要件・単価、処理回、決定</translation>
    </message>
    <message>
        <source>Papers, lots</source>
        <translation>帳票・封入ロット</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>受渡し</translation>
    </message>
    <message>
        <source>Desk and people</source>
        <translation>机と取扱者</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>委託案件</translation>
    </message>
    <message>
        <source>round</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>要件・単価</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>certified company or sitter</source>
        <translation>認定事業者・シッター</translation>
    </message>
    <message>
        <source>hours carried over</source>
        <translation>前年度引継データ</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>file of the portal</source>
        <translation>電子申請データ</translation>
    </message>
    <message>
        <source>row of the portal</source>
        <translation>電子申請の行</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>child</source>
        <translation>対象児童</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>use</source>
        <translation>利用内訳</translation>
    </message>
    <message>
        <source>point to settle</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>change told</source>
        <translation>変更の届出</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>事前審査</translation>
    </message>
    <message>
        <source>suspected duplicate</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>回付</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>登録の確認</translation>
    </message>
    <message>
        <source>deficiency notice</source>
        <translation>不備のお知らせ</translation>
    </message>
    <message>
        <source>papers that came later</source>
        <translation>追完書類</translation>
    </message>
    <message>
        <source>posting book</source>
        <translation>発送簿</translation>
    </message>
    <message>
        <source>question</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>決裁結果</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>返還</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知書</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>封入ロット</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>disc or password notice</source>
        <translation>媒体・パスワード通知書</translation>
    </message>
    <message>
        <source>confirmation record</source>
        <translation>確認記録票</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>受渡しの確認</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>暗号化データ</translation>
    </message>
    <message>
        <source>other desk</source>
        <translation>相手方</translation>
    </message>
    <message>
        <source>paper kept</source>
        <translation>保存した帳票</translation>
    </message>
    <message>
        <source>person</source>
        <translation>取扱者</translation>
    </message>
    <message>
        <source>key slot</source>
        <translation>鍵の口</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>業務データ</translation>
    </message>
    <message>
        <source>data key</source>
        <translation>業務データの鍵</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>操作記録</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>復旧キー封緘票</translation>
    </message>
    <message>
        <source>invitation sheet</source>
        <translation>招待コード票</translation>
    </message>
    <message>
        <source>key comparison sheet</source>
        <translation>鍵の照合票</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>審査の案</translation>
    </message>
    <message>
        <source>did not get in</source>
        <translation>開けなかった</translation>
    </message>
    <message>
        <source>folder put back</source>
        <translation>古い業務データへの差替え</translation>
    </message>
    <message>
        <source>record of tries</source>
        <translation>開けなかった回数の記録</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作った</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>開いた</translation>
    </message>
    <message>
        <source>{count} listed</source>
        <translation>{count}件の一覧</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count}行</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>招待した</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>初めて入った</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>外した</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>opens nothing any more</source>
        <translation>以後は開けない</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>確かめた</translation>
    </message>
    <message>
        <source>holds from first to last</source>
        <translation>はじめから終わりまでつながっている</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>つながっていない</translation>
    </message>
    <message>
        <source>an act unknown here</source>
        <translation>この版にない操作</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>番号が抜けています</translation>
    </message>
    <message>
        <source>the entry can't be read</source>
        <translation>記録が読めません</translation>
    </message>
    <message>
        <source>the entry is not the one that was written</source>
        <translation>書いたときの記録ではありません</translation>
    </message>
    <message>
        <source>the log ends before a number on paper</source>
        <translation>紙の番号より前で終わっています</translation>
    </message>
    <message>
        <source>another entry stands where the paper says</source>
        <translation>紙に書かれた番号の記録がちがいます</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count}件を保存</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>照会{count}件</translation>
    </message>
    <message>
        <source>{count} lots</source>
        <translation>封入ロット{count}つ</translation>
    </message>
    <message>
        <source>the amount explained</source>
        <translation>計算根拠を見た</translation>
    </message>
    <message>
        <source>looked through</source>
        <translation>目を通した</translation>
    </message>
    <message>
        <source>the screening</source>
        <translation>事前審査を見た</translation>
    </message>
    <message>
        <source>previewed</source>
        <translation>取込み前に確かめた</translation>
    </message>
</context>
<context>
    <name>bundle_make</name>
    <message>
        <source>Look at what goes in</source>
        <translation>入れるものを確かめる</translation>
    </message>
    <message>
        <source>{count} records of {kinds} kinds</source>
        <translation>{kinds}種類 {count}件</translation>
    </message>
    <message>
        <source>since {number}</source>
        <translation>{number} よりあとのもの</translation>
    </message>
    <message>
        <source>Number and medium</source>
        <translation>番号と媒体</translation>
    </message>
    <message>
        <source>free {size}</source>
        <translation>空き {size}</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>封をする</translation>
    </message>
    <message>
        <source>Nothing was left on the medium</source>
        <translation>媒体には何も残していません</translation>
    </message>
    <message>
        <source>sealed and written</source>
        <translation>封をして書きました</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>読み戻す</translation>
    </message>
    <message>
        <source>This medium can't be used</source>
        <translation>この媒体は使えません</translation>
    </message>
    <message>
        <source>compared with what was sealed</source>
        <translation>封をしたものと比べています</translation>
    </message>
    <message>
        <source>{size}, all the same</source>
        <translation>{size} すべて同じ</translation>
    </message>
    <message>
        <source>written, not verified</source>
        <translation>書いた（未確認）</translation>
    </message>
    <message>
        <source>Label it and lock it away</source>
        <translation>ラベルを貼り、しまう</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>入れるもの</translation>
    </message>
    <message>
        <source>Choose the medium</source>
        <translation>媒体を選ぶ</translation>
    </message>
    <message>
        <source>This list is not written outside the medium</source>
        <translation>この一覧は媒体の外には書きません</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>The number alone: nothing of the content</source>
        <translation>管理番号だけを書き、中身のことは書きません</translation>
    </message>
    <message>
        <source>Label and slip</source>
        <translation>ラベルと送付書（媒体に添える）</translation>
    </message>
    <message>
        <source>No medium chosen yet</source>
        <translation>媒体をまだ選んでいません</translation>
    </message>
    <message>
        <source>Put in an empty disc and choose its drive.</source>
        <translation>空の媒体を入れて、そのドライブを選んでください。</translation>
    </message>
    <message>
        <source>Free {free}; the bundle takes {needed} at most</source>
        <translation>空き {free}（要る空きは多くても {needed}）</translation>
    </message>
    <message>
        <source>provided by the ward</source>
        <translation>提供（区から）</translation>
    </message>
    <message>
        <source>reported by the contractor</source>
        <translation>報告（受託者から）</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>返却期限</translation>
    </message>
    <message>
        <source>Tells them</source>
        <translation>知らせること</translation>
    </message>
    <message>
        <source>that theirs up to {n} are taken in</source>
        <translation>相手の{n}番目まで取り込みました</translation>
    </message>
    <message>
        <source>What</source>
        <translation>入れるもの</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>together</source>
        <translation>あわせて</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>records</source>
        <translation>件</translation>
    </message>
    <message>
        <source>{number} is made</source>
        <translation>{number} ができました</translation>
    </message>
    <message>
        <source>Read back from the medium: every byte is the same. It can be handed over.</source>
        <translation>媒体から読み戻して、1バイトもちがいがありません。渡せます。</translation>
    </message>
    <message>
        <source>{number} is written, not verified</source>
        <translation>{number} を書きました（未確認）</translation>
    </message>
    <message>
        <source>This PC may have compared its own copy. Take the medium out and put it in again.</source>
        <translation>このPCの中の写しと比べたのかもしれません。媒体を取り出して入れ直し、もう一度読み戻してください。</translation>
    </message>
    <message>
        <source>{count} records, {size}</source>
        <translation>{count}件　{size}</translation>
    </message>
    <message>
        <source>{seconds} seconds with reading back</source>
        <translation>読み戻しまで{seconds}秒</translation>
    </message>
    <message>
        <source>Back by {day}</source>
        <translation>返却期限 {day}</translation>
    </message>
    <message>
        <source>Take the medium out, put it in again, and read it back once more.</source>
        <translation>媒体を取り出して入れ直し、もう一度読み戻します。</translation>
    </message>
    <message>
        <source>Write the management number on the label and stick it to the medium. Nothing else.</source>
        <translation>ラベルに管理番号を書き、媒体に貼ります。ほかのことは書きません。</translation>
    </message>
    <message>
        <source>Lock the medium away.</source>
        <translation>媒体を、鍵のかかるキャビネットにしまいます。</translation>
    </message>
    <message>
        <source>Then print the password notice, as a work of its own. It is handed over another time.</source>
        <translation>そのあと、別の作業でパスワード通知書を印刷します。渡すのも別の機会です。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>このあと</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>Read back, all the same. It can be handed over.</source>
        <translation>読み戻して、すべて同じ。渡せます。</translation>
    </message>
    <message>
        <source>Written, not verified</source>
        <translation>書いた（未確認）</translation>
    </message>
    <message>
        <source>Not compared yet. Not to be handed over.</source>
        <translation>まだ比べていません。渡せません。</translation>
    </message>
    <message>
        <source>Can't be used</source>
        <translation>使えない</translation>
    </message>
    <message>
        <source>Something differs. Make it again on another disc.</source>
        <translation>ちがいがあります。別の媒体で作り直します。</translation>
    </message>
    <message>
        <source>It is printed as a work of its own, once the medium is locked away, and handed over apart.</source>
        <translation>媒体を保管したあと、別の作業でパスワード通知書を印刷します。渡すのも別の機会です。</translation>
    </message>
    <message>
        <source>Sealing and writing</source>
        <translation>封をして、媒体に書いています</translation>
    </message>
    <message>
        <source>Reading back, and comparing byte by byte with what was sealed</source>
        <translation>読み戻して、書いたものと1バイトずつ比べています</translation>
    </message>
    <message>
        <source>Only then it is called made. A medium on its way is not to be handed over.</source>
        <translation>ここまで終わって、はじめて「できました」と出ます。途中の媒体は渡せません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing is on the medium, and no number was used.</source>
        <translation>やめました。媒体には何も残さず、番号も使っていません。</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>暗号化データを作る</translation>
    </message>
    <message>
        <source>If you stop, what was written is taken away and no number is used.</source>
        <translation>やめると、書きかけは消え、番号も使いません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Seal {count} records</source>
        <translation>{count}件に封をする</translation>
    </message>
    <message>
        <source>The responsible handler makes bundles.</source>
        <translation>暗号化データは取扱責任者が作ります。</translation>
    </message>
    <message>
        <source>There is no engagement yet.</source>
        <translation>委託案件がまだありません。</translation>
    </message>
    <message>
        <source>Choose the medium first.</source>
        <translation>先に媒体を選んでください。</translation>
    </message>
    <message>
        <source>Once it is read back it is recorded: {number} and its notice.</source>
        <translation>読み戻しまで終わると、{number} とその通知書が台帳に載ります。</translation>
    </message>
    <message>
        <source>The password is in memory alone: gone when the desk is locked or closed.</source>
        <translation>パスワードはメモリーにだけあります。施錠するか窓を閉じると消えます。</translation>
    </message>
    <message>
        <source>To the password notice</source>
        <translation>パスワード通知書へ</translation>
    </message>
    <message>
        <source>Locked away</source>
        <translation>媒体を保管しました</translation>
    </message>
    <message>
        <source>Put in again: read it back</source>
        <translation>入れ直した：読み戻す</translation>
    </message>
    <message>
        <source>Each record is encrypted on its way.</source>
        <translation>1件ずつ暗号にしながら、媒体に書きます。</translation>
    </message>
    <message>
        <source>What goes in {number}: {count} records</source>
        <translation>{number} に入れるもの　{count}件</translation>
    </message>
    <message>
        <source>No password comes from here</source>
        <translation>パスワードは、ここでは出ません</translation>
    </message>
    <message>
        <source>This PC has no printer.</source>
        <translation>このPCには、プリンターがありません。</translation>
    </message>
    <message>
        <source>Without the printed password notice nobody can open the medium. Connect one first.</source>
        <translation>パスワード通知書を印刷できないと、この媒体はだれにも開けません。先にプリンターをつないでください。</translation>
    </message>
    <message>
        <source>The password is no longer in memory.</source>
        <translation>パスワードは、もうメモリーにありません。</translation>
    </message>
    <message>
        <source>{numbers}: no hand-over is recorded yet. All that is on it goes in {number} too.</source>
        <translation>{numbers} は、まだ受渡しの記録がありません。その中身は {number} にもすべて入ります。</translation>
    </message>
    <message>
        <source>{numbers} lies on it already: a medium is for one.</source>
        <translation>{numbers} が入っています。媒体は1枚に1つです。</translation>
    </message>
</context>
<context>
    <name>bundle_open</name>
    <message>
        <source>16 characters agree</source>
        <translation>16字が合いました</translation>
    </message>
    <message>
        <source>signature, order and contents all fit</source>
        <translation>署名・順番・中身 すべて合う</translation>
    </message>
    <message>
        <source>{count} records taken in</source>
        <translation>{count}件を取り込みました</translation>
    </message>
    <message>
        <source>Put in the medium</source>
        <translation>媒体を入れる</translation>
    </message>
    <message>
        <source>Check its label</source>
        <translation>ラベルを台帳と合わせる</translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation>パスワードを打つ</translation>
    </message>
    <message>
        <source>Compare the key</source>
        <translation>鍵の照合番号を合わせる</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証する</translation>
    </message>
    <message>
        <source>Look at the contents</source>
        <translation>中身を確かめる</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>{count} bundles on it</source>
        <translation>{count}件あります</translation>
    </message>
    <message>
        <source>received {when} ({sheet})</source>
        <translation>受渡し {when}（{sheet}）</translation>
    </message>
    <message>
        <source>opened at the first try</source>
        <translation>1回で開きました</translation>
    </message>
    <message>
        <source>opened at try {n}</source>
        <translation>{n}回目で開きました</translation>
    </message>
    <message>
        <source>with notice {number}</source>
        <translation>通知書 {number}</translation>
    </message>
    <message>
        <source>{count} in it</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>nothing is taken in yet</source>
        <translation>まだ何も取り込んでいません</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>次に届く媒体</translation>
    </message>
    <message>
        <source>It is the one that comes next.</source>
        <translation>順番どおりの媒体です。</translation>
    </message>
    <message>
        <source>numbers missing</source>
        <translation>番号抜け</translation>
    </message>
    <message>
        <source>{numbers} never came. This one carries what they did. Tell the sender.</source>
        <translation>{numbers} が届いていません。その中身はこの媒体にも入っています。送り元に知らせてください。</translation>
    </message>
    <message>
        <source>older</source>
        <translation>前の媒体</translation>
    </message>
    <message>
        <source>A newer one is taken in already. Put it with the media to be returned.</source>
        <translation>これより新しい媒体を取り込んであります。返す媒体といっしょに置いてください。</translation>
    </message>
    <message>
        <source>taken in already</source>
        <translation>取込み済み</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Put it with the media to be returned.</source>
        <translation>することはありません。返す媒体といっしょに置いてください。</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>こちらで作った媒体</translation>
    </message>
    <message>
        <source>This desk made it for the other side.</source>
        <translation>相手に渡すためにこちらで作った媒体です。</translation>
    </message>
    <message>
        <source>other label</source>
        <translation>番号からは分からない</translation>
    </message>
    <message>
        <source>Its label says nothing of the order. What counts is inside.</source>
        <translation>媒体の番号からは順番が分かりません。中の署名で確かめます。</translation>
    </message>
    <message>
        <source>not for here</source>
        <translation>ここでは開けない</translation>
    </message>
    <message>
        <source>Choose the medium</source>
        <translation>媒体を選ぶ</translation>
    </message>
    <message>
        <source>Put in the disc, then choose its drive</source>
        <translation>媒体を入れて、そのドライブを選んでください</translation>
    </message>
    <message>
        <source>The next one to come is {number}. Have its password notice at hand.</source>
        <translation>次に届くのは {number} です。パスワード通知書を手もとに置いてください。</translation>
    </message>
    <message>
        <source>The first disc brings the engagement. Have its password notice at hand.</source>
        <translation>はじめの媒体で委託案件が届きます。パスワード通知書を手もとに置いてください。</translation>
    </message>
    <message>
        <source>On this medium</source>
        <translation>この媒体にあるもの</translation>
    </message>
    <message>
        <source>Confirmation record {sheet}, not recorded yet</source>
        <translation>確認記録票 {sheet}（まだ記録していません）</translation>
    </message>
    <message>
        <source>Handed over {when}, confirmation record {sheet}</source>
        <translation>{when} 受渡し（確認記録票 {sheet}）</translation>
    </message>
    <message>
        <source>Read the 2-D code</source>
        <translation>2次元コードを読み取る</translation>
    </message>
    <message>
        <source>The fifth sign of a group checks it, so a slip shows before you reach the end.</source>
        <translation>各組の5字目は確かめの字です。組ごとに確かめるので、最後まで打つ前にまちがいが分かります。</translation>
    </message>
    <message>
        <source>Here on the paper</source>
        <translation>紙のここです</translation>
    </message>
    <message>
        <source>Signs that look alike</source>
        <translation>見まちがえやすい字</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>このあと</translation>
    </message>
    <message>
        <source>Signature and order are checked</source>
        <translation>署名と通し番号を確かめます</translation>
    </message>
    <message>
        <source>You see what is new and what changed</source>
        <translation>新規・変更の件数を見ます</translation>
    </message>
    <message>
        <source>It is taken in at once, when you say so</source>
        <translation>「取り込む」を押すと、一度に入ります</translation>
    </message>
    <message>
        <source>Type the seven groups of notice {number}</source>
        <translation>通知書 {number} の7つの組を打ってください</translation>
    </message>
    <message>
        <source>{count} wrong tries. The next one in {seconds} seconds.</source>
        <translation>{count}回まちがえました。次は{seconds}秒後に試せます。</translation>
    </message>
    <message>
        <source>Each wrong password waits longer, and is in the audit log.</source>
        <translation>まちがえるたびに待つ時間が長くなり、操作記録に残ります。</translation>
    </message>
    <message>
        <source>Different signs</source>
        <translation>別の字です</translation>
    </message>
    <message>
        <source>Digits. O, I, L and U are not used.</source>
        <translation>数字です。O・I・L・Uは使いません。</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>紙の字</translation>
    </message>
    <message>
        <source>when typing</source>
        <translation>打つとき</translation>
    </message>
    <message>
        <source>It is a paper of its own, not the password notice. It is compared once for each sender.</source>
        <translation>パスワード通知書とは別の紙です。送り元ごとに、はじめの1回だけ合わせます。</translation>
    </message>
    <message>
        <source>Type the 16 characters of the key comparison sheet</source>
        <translation>鍵の照合票の16字を打ってください</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>なぜ合わせるのか</translation>
    </message>
    <message>
        <source>A bundle names its sender itself. The paper proves who that is.</source>
        <translation>送り元の名は、暗号化データの中に書いてあるだけです。ほんとうに相手のものかは、手で受け取った紙で確かめます。</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>中身</translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>検証したこと</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>こちらにまだないもの</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>here already, nothing changes</source>
        <translation>もうあり、変わらないもの</translation>
    </message>
    <message>
        <source>records</source>
        <translation>件</translation>
    </message>
    <message>
        <source>{numbers} never came</source>
        <translation>{numbers} が届いていません</translation>
    </message>
    <message>
        <source>This one carries what they carried. Tell the sender: a lost disc is an incident.</source>
        <translation>その中身はこの媒体にも入っています。送り元に知らせてください。媒体の紛失は事故として扱います。</translation>
    </message>
    <message>
        <source>The sender put its data back from a backup</source>
        <translation>送り元は控えから業務データを戻しています</translation>
    </message>
    <message>
        <source>Compare the numbers with the sender before you take it in.</source>
        <translation>取り込む前に、件数を送り元と突き合わせてください。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>あわせて</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数の照合</translation>
    </message>
    <message>
        <source>as its list says</source>
        <translation>目録の数と合う</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合う</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>この机</translation>
    </message>
    <message>
        <source>{sender}, key {key}</source>
        <translation>{sender}　鍵 {key}</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>続き</translation>
    </message>
    <message>
        <source>Signature of the sender</source>
        <translation>送り元の署名</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>宛先と年度</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>通し番号</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>中身の照合</translation>
    </message>
    <message>
        <source>{count} records, as they were sealed</source>
        <translation>{count}件　封をしたときのまま</translation>
    </message>
    <message>
        <source>the ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>the contractor</source>
        <translation>受託者</translation>
    </message>
    <message>
        <source>number {n} of this sender, the first one here</source>
        <translation>送り元から{n}番目　こちらでははじめて</translation>
    </message>
    <message>
        <source>{number} is taken in</source>
        <translation>{number} を取り込みました</translation>
    </message>
    <message>
        <source>New {new}, changed {changed}</source>
        <translation>新規 {new}件、変更 {changed}件</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>このあと</translation>
    </message>
    <message>
        <source>Take the disc out and lock it away until it goes back.</source>
        <translation>媒体を取り出し、返すまで鍵のかかるキャビネットにしまいます。</translation>
    </message>
    <message>
        <source>Lock the password notice away too, in another cabinet. Both go back on two occasions.</source>
        <translation>パスワード通知書は別のキャビネットにしまいます。返すのも別々の機会です。</translation>
    </message>
    <message>
        <source>The sender hears of it with your next bundle.</source>
        <translation>取り込んだことは、次の暗号化データで送り元に伝わります。</translation>
    </message>
    <message>
        <source>Nothing changes until you take it in</source>
        <translation>取り込むまで何も変わりません</translation>
    </message>
    <message>
        <source>If one check fails, it ends without taking anything in.</source>
        <translation>検証がひとつでも合わなければ、業務データはそのままで終わります。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証しています</translation>
    </message>
    <message>
        <source>Signature, order and every record. Your data is not touched.</source>
        <translation>署名、順番、すべての件を確かめています。業務データは変わりません。</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>取り込んでいます</translation>
    </message>
    <message>
        <source>It ends at once. If it stops on the way, nothing comes in.</source>
        <translation>取り込みは一度で終わります。途中で止まれば、何も入りません。</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>暗号化データを開く</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>取り込めません</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>取り込みました</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証に通りました</translation>
    </message>
    <message>
        <source>This is in the audit log. Nothing was taken in.</source>
        <translation>このことは操作記録に残しました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Nothing was opened, nothing was taken in.</source>
        <translation>中身は開かず、何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>はじめからやり直す</translation>
    </message>
    <message>
        <source>The counts stand in the audit log.</source>
        <translation>取り込んだ件数は操作記録に残りました。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Trying the password</source>
        <translation>パスワードを試しています</translation>
    </message>
    <message>
        <source>If you stop, nothing is taken in and your data stays as it is.</source>
        <translation>やめると、何も取り込まれず、業務データはそのままです。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>The label is only a hint. What counts is signed inside.</source>
        <translation>ラベルは目安です。中の署名で確かめます。</translation>
    </message>
    <message>
        <source>Choose the medium first.</source>
        <translation>先に媒体を選んでください。</translation>
    </message>
    <message>
        <source>To the password</source>
        <translation>パスワードへ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Nothing of the bundle is read before the key is known.</source>
        <translation>鍵を合わせるまで、中身は読みません。</translation>
    </message>
    <message>
        <source>The responsible handler compares keys.</source>
        <translation>鍵の照合は取扱責任者がします。</translation>
    </message>
    <message>
        <source>The counts go into the audit log. Your next bundle tells the sender.</source>
        <translation>取り込んだ件数は操作記録に残り、次の暗号化データで送り元に伝わります。</translation>
    </message>
    <message>
        <source>The responsible handler takes bundles in.</source>
        <translation>取り込むのは取扱責任者です。</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>取り込まずに終える</translation>
    </message>
    <message>
        <source>Take in {count} records</source>
        <translation>{count}件を取り込む</translation>
    </message>
    <message>
        <source>Nothing on this medium can be taken in. Choose another one.</source>
        <translation>この媒体には取り込めるものがありません。別の媒体を選んでください。</translation>
    </message>
    <message>
        <source>number {n} of this sender, the last one here was {last} ({label})</source>
        <translation>送り元から{n}番目　前は{last}番目（{label}）</translation>
    </message>
    <message>
        <source>What you type stays on this page only.</source>
        <translation>打った字は画面にだけあり、どこにも残りません。</translation>
    </message>
    <message>
        <source>made newer by the sender</source>
        <translation>送り元が新しい版にしたもの</translation>
    </message>
    <message>
        <source>signature and contents fit; numbers are missing before it</source>
        <translation>署名・中身は合う。前の番号が抜けています</translation>
    </message>
</context>
<context>
    <name>bundle_words</name>
    <message>
        <source>kept here</source>
        <translation>手もとで保管</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>渡した</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>返った</translation>
    </message>
    <message>
        <source>void</source>
        <translation>使えない</translation>
    </message>
    <message>
        <source>to be printed</source>
        <translation>印刷待ち</translation>
    </message>
    <message>
        <source>never printed</source>
        <translation>印刷していない</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未印刷</translation>
    </message>
    <message>
        <source>printed, kept</source>
        <translation>印刷済み・保管</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受け取った</translation>
    </message>
</context>
<context>
    <name>bundles</name>
    <message>
        <source>Make a bundle</source>
        <translation>暗号化データを作る</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>暗号化データを開く</translation>
    </message>
    <message>
        <source>Bundles made and taken in</source>
        <translation>作ったものと取り込んだもの</translation>
    </message>
    <message>
        <source>The newest stands first. Nothing of the content is shown here.</source>
        <translation>新しい順です。中身はここには出しません。</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>暗号化データ</translation>
    </message>
    <message>
        <source>The responsible handler makes bundles.</source>
        <translation>暗号化データは取扱責任者が作ります。</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>これまで{count}件</translation>
    </message>
    <message>
        <source>To the password notice</source>
        <translation>パスワード通知書へ</translation>
    </message>
    <message>
        <source>The password notice of {number} is not printed yet.</source>
        <translation>{number}のパスワード通知書をまだ印刷していません。</translation>
    </message>
    <message>
        <source>The password is in memory alone. It is gone when the desk is locked or closed.</source>
        <translation>パスワードはメモリーにだけあります。施錠するか窓を閉じると消えます。</translation>
    </message>
    <message>
        <source>Nobody can open {number}: its password was never printed.</source>
        <translation>{number}は開けません。パスワードを印刷しないまま消えました。</translation>
    </message>
    <message>
        <source>Make the bundle again. It carries everything that this one carries.</source>
        <translation>暗号化データを作り直してください。この媒体の中身もすべて入ります。</translation>
    </message>
    <message>
        <source>There is no engagement yet.</source>
        <translation>委託案件がまだありません。</translation>
    </message>
    <message>
        <source>The next one is {number}: {count} records</source>
        <translation>次は {number}、{count}件</translation>
    </message>
    <message>
        <source>Everything since {number}, which the other side has taken in</source>
        <translation>相手が取り込んだ {number} よりあとのすべて</translation>
    </message>
    <message>
        <source>Everything: the other side has acknowledged nothing yet</source>
        <translation>はじめからすべて（相手の受領がまだありません）</translation>
    </message>
    <message>
        <source>Disc and password notice come on two occasions. Have both at hand.</source>
        <translation>媒体とパスワード通知書は別々に届きます。両方を手もとに置いてください。</translation>
    </message>
    <message>
        <source>The first disc brings the engagement</source>
        <translation>はじめの媒体で委託案件が届きます</translation>
    </message>
    <message>
        <source>The next one to come is {number}</source>
        <translation>次に届くのは {number}</translation>
    </message>
    <message>
        <source>Management number</source>
        <translation>管理番号</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Password notice</source>
        <translation>パスワード通知書</translation>
    </message>
    <message>
        <source>Order and receipt</source>
        <translation>順番と受領</translation>
    </message>
    <message>
        <source>records</source>
        <translation>件</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>取り込んだ</translation>
    </message>
    <message>
        <source>taken in by the other side</source>
        <translation>相手が取込み済み</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>受領の知らせ待ち</translation>
    </message>
    <message>
        <source>never came: {numbers}</source>
        <translation>番号抜け {numbers}</translation>
    </message>
    <message>
        <source>follows the one before</source>
        <translation>前の番号の続き</translation>
    </message>
    <message>
        <source>No bundle was made or taken in yet</source>
        <translation>暗号化データはまだありません</translation>
    </message>
    <message>
        <source>Data changes hands on discs alone, encrypted.</source>
        <translation>データは、暗号化した媒体だけで受け渡します。</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作った</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Called about {number}: reached</source>
        <translation>電話　{number}　話せた</translation>
    </message>
    <message>
        <source>Called about {number}: message left</source>
        <translation>電話　{number}　伝言を残した</translation>
    </message>
    <message>
        <source>Called about {number}: no answer</source>
        <translation>電話　{number}　出なかった</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>電子申請</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>郵送</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当座</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>貯蓄</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確かめた</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>ない</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone, mail</source>
        <translation>電話・メール</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>金融機関・支店</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Withdrawal taken back</source>
        <translation>取下げの取消し</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封入済み</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>損紙</translation>
    </message>
    <message>
        <source>Pulled out</source>
        <translation>抜取り</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>納品済み</translation>
    </message>
    <message>
        <source>Not posted yet</source>
        <translation>まだ出していません</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返信あり</translation>
    </message>
    <message>
        <source>Passed on unanswered</source>
        <translation>返信がないまま区へ回付</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>全て適</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>不備があります</translation>
    </message>
    <message>
        <source>The ward judges</source>
        <translation>区が判断します</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑義照会</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Change asked for</source>
        <translation>変更依頼</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Child {which}</source>
        <translation>児童　{which}</translation>
    </message>
    <message>
        <source>Use of {which}</source>
        <translation>利用　{which}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Birthday as written</source>
        <translation>生年月日（記入のまま）</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>児童の区分</translation>
    </message>
    <message>
        <source>Hours elsewhere</source>
        <translation>他区市町村の時間</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>Year of use</source>
        <translation>利用年度</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>到達日</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到達時刻</translation>
    </message>
    <message>
        <source>Postmarked on</source>
        <translation>消印の日</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式の版</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>対象児童</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>児童</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>金融機関コード</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支店コード</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>預金種目</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>口座名義</translation>
    </message>
    <message>
        <source>Day of use</source>
        <translation>利用日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>保育料</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>その他の費用</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引額</translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation>割引の種類</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>1時間の料金</translation>
    </message>
    <message>
        <source>Total of the receipt</source>
        <translation>領収書の合計</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>事業者・シッター</translation>
    </message>
    <message>
        <source>Sitter</source>
        <translation>シッター</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書番号</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>消した利用</translation>
    </message>
    <message>
        <source>Left out by the ward</source>
        <translation>区が除いた利用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No residence</source>
        <translation>住民登録なし</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第{number}回</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>同じ世帯の申請</translation>
    </message>
    <message>
        <source>{category} (not proven)</source>
        <translation>{category}（書類なし）</translation>
    </message>
    <message>
        <source>{day} ({age})</source>
        <translation>{day}　{age}歳</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>利用内訳</translation>
    </message>
    <message>
        <source>{count} uses</source>
        <translation>{count}回</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>消した</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>区が除外</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Nothing has been passed on yet.</source>
        <translation>申請者とも区とも、まだやりとりはありません。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>確認することは残っていません。</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Points to check</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Settled: {note}</source>
        <translation>確認済み：{note}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>必要書類</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>まだ見ていません</translation>
    </message>
    <message>
        <source>seen, with a fault</source>
        <translation>不備あり</translation>
    </message>
    <message>
        <source>Pre-screening</source>
        <translation>事前審査</translation>
    </message>
    <message>
        <source>Not screened yet.</source>
        <translation>まだ事前審査をしていません。</translation>
    </message>
    <message>
        <source>To be screened again</source>
        <translation>もう一度、事前審査が必要です</translation>
    </message>
    <message>
        <source>{day}, {who}</source>
        <translation>{day}　{who}</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申請額</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>要件・単価による額</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>日中の時間</translation>
    </message>
    <message>
        <source>Hours by night</source>
        <translation>夜間の時間</translation>
    </message>
    <message>
        <source>{yen} yen</source>
        <translation>{yen}円</translation>
    </message>
    <message>
        <source>Papers came on {day}</source>
        <translation>{day}に追完書類が届きました</translation>
    </message>
    <message>
        <source>{number} told: {what}</source>
        <translation>変更届 {number}　{what}</translation>
    </message>
    <message>
        <source>With the applicant</source>
        <translation>申請者とのやりとり</translation>
    </message>
    <message>
        <source>Deficiency notice {number}: {state}</source>
        <translation>不備のお知らせ {number}　{state}</translation>
    </message>
    <message>
        <source>Posted {posted}, answer by {by}</source>
        <translation>発送 {posted}　返信期限 {by}</translation>
    </message>
    <message>
        <source>{kind} {number}: {who}, {day}</source>
        <translation>{kind} {number}　{who}　{day}</translation>
    </message>
    <message>
        <source>The case was passed on again.</source>
        <translation>もう一度、区へ回しました。</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>回答　{text}</translation>
    </message>
    <message>
        <source>Between the offices</source>
        <translation>区と受託者のやりとり</translation>
    </message>
    <message>
        <source>{outcome} (replaced)</source>
        <translation>{outcome}（のちに変更）</translation>
    </message>
    <message>
        <source>paid back {day}</source>
        <translation>{day}に返還済み</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未納</translation>
    </message>
    <message>
        <source>To be paid back: {yen} yen</source>
        <translation>返還 {yen}円</translation>
    </message>
    <message>
        <source>The ward's decision</source>
        <translation>区の決定</translation>
    </message>
    <message>
        <source>Decided amount</source>
        <translation>決定額</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>決裁日</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>起案番号</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>To be paid on</source>
        <translation>支払予定日</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知書</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Nothing was changed since it came in.</source>
        <translation>受け付けてから、変えたところはありません。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>取扱者</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>the other desk</source>
        <translation>相手の机</translation>
    </message>
    <message>
        <source>What was applied for</source>
        <translation>申請の内容</translation>
    </message>
    <message>
        <source>Papers and points</source>
        <translation>書類・確認事項</translation>
    </message>
    <message>
        <source>Letters and decision</source>
        <translation>やりとり・決定</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>{word}  {count}</source>
        <translation>{word}　{count}</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Ctrl+F in the list finds it by name, kana or number.</source>
        <translation>一覧で、氏名・カナ・番号から探せます。</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>一覧へ戻る</translation>
    </message>
    <message>
        <source>No application is chosen</source>
        <translation>申請が選ばれていません</translation>
    </message>
    <message>
        <source>That you looked stands in the audit log.</source>
        <translation>見たことは操作記録に残りました。</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>To the pre-screening</source>
        <translation>事前審査へ進む</translation>
    </message>
    <message>
        <source>To the decision</source>
        <translation>決定を見る</translation>
    </message>
    <message>
        <source>Taken in from the medium</source>
        <translation>媒体から取り込んだ</translation>
    </message>
    <message>
        <source>Typed from paper</source>
        <translation>紙から入力した</translation>
    </message>
    <message>
        <source>Papers looked at</source>
        <translation>書類を点検した</translation>
    </message>
    <message>
        <source>An online application needs no paper here.</source>
        <translation>電子申請のため、ここで点検する書類はありません。</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>利用月</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>{count} cases share applicant, child, telephone, address or account</source>
        <translation>申請者・児童・電話・住所・口座のどれかが同じもの {count}件</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>To the examination</source>
        <translation>審査へ進む</translation>
    </message>
    <message>
        <source>{count} named</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>連絡の記録</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>回答を記録する</translation>
    </message>
    <message>
        <source>The ward asks</source>
        <translation>区からの照会</translation>
    </message>
    <message>
        <source>Answer by {day}</source>
        <translation>回答期限　{day}</translation>
    </message>
    <message>
        <source>Put it right and pass it on again; or answer in words, where nothing is to be changed.</source>
        <translation>直してもう一度回付してください。直すところがなければ、ことばで回答します。</translation>
    </message>
    <message>
        <source>The applicant told a change</source>
        <translation>変更届</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>届いた日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>変更届を記録する</translation>
    </message>
    <message>
        <source>Only what is another than before is recorded. Before the decision it is screened again.</source>
        <translation>変わったところだけを記録します。決定の前なら、もう一度事前審査をします。</translation>
    </message>
    <message>
        <source>The applicant withdraws</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>取下げを記録する</translation>
    </message>
    <message>
        <source>The withdrawal was a mistake</source>
        <translation>取下げの取消し</translation>
    </message>
    <message>
        <source>Take the withdrawal back</source>
        <translation>取下げを取り消す</translation>
    </message>
    <message>
        <source>The case is in hand again: it is screened and passed on anew.</source>
        <translation>受託者の手もとに戻ります。もう一度事前審査をして、回付します。</translation>
    </message>
    <message>
        <source>A later round</source>
        <translation>後の処理回へ移す</translation>
    </message>
    <message>
        <source>Move it to that round</source>
        <translation>この処理回へ移す</translation>
    </message>
    <message>
        <source>For a case that missed the closing. It is screened again there.</source>
        <translation>締切に間に合わなかった申請に使います。移したあとで、もう一度事前審査をします。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Record the question</source>
        <translation>照会を記録する</translation>
    </message>
    <message>
        <source>Ask the ward</source>
        <translation>区へ照会する</translation>
    </message>
    <message>
        <source>It goes with the next bundle.</source>
        <translation>次の暗号化データで区に届きます。</translation>
    </message>
    <message>
        <source>{number} is answered. It goes with the next bundle.</source>
        <translation>{number} の回答を記録しました。次の暗号化データで区に届きます。</translation>
    </message>
    <message>
        <source>The change is recorded.</source>
        <translation>変更届を記録しました。</translation>
    </message>
    <message>
        <source>The withdrawal is recorded.</source>
        <translation>取下げを記録しました。</translation>
    </message>
    <message>
        <source>The withdrawal is taken back.</source>
        <translation>取下げを取り消しました。</translation>
    </message>
    <message>
        <source>It is in round {number} now.</source>
        <translation>第{number}回へ移しました。</translation>
    </message>
    <message>
        <source>It is recorded and goes with the next bundle.</source>
        <translation>照会を記録しました。次の暗号化データで区に届きます。</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前の申請</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の申請</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Is every question of the intake settled?</source>
        <translation>受付時の確認事項</translation>
    </message>
    <message>
        <source>Is every suspected duplicate decided?</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>Did the application arrive within the window of its uses?</source>
        <translation>受付期間（必着）</translation>
    </message>
    <message>
        <source>Is it the form of this year of use?</source>
        <translation>様式の版</translation>
    </message>
    <message>
        <source>Is it for as many children as allowed?</source>
        <translation>1申請の児童数</translation>
    </message>
    <message>
        <source>Is every paper there, legible and right?</source>
        <translation>必要書類</translation>
    </message>
    <message>
        <source>Is the child within the age limit on each day?</source>
        <translation>対象年齢</translation>
    </message>
    <message>
        <source>Is each category known and proven?</source>
        <translation>児童の区分</translation>
    </message>
    <message>
        <source>Does each use lie in the year of use?</source>
        <translation>利用年度</translation>
    </message>
    <message>
        <source>Does each use lie before the application?</source>
        <translation>申請日後の利用</translation>
    </message>
    <message>
        <source>Does each use lie in the days and hours of the scheme?</source>
        <translation>対象の曜日・時間</translation>
    </message>
    <message>
        <source>Is no use entered twice?</source>
        <translation>同じ利用の二重記入</translation>
    </message>
    <message>
        <source>Do no two uses of a child overlap?</source>
        <translation>利用時間の重なり</translation>
    </message>
    <message>
        <source>Are company and sitter named?</source>
        <translation>事業者・シッターの記入</translation>
    </message>
    <message>
        <source>Did each sitter care for one child at a time?</source>
        <translation>シッター1人に児童1人</translation>
    </message>
    <message>
        <source>Were company and sitter certified on each day?</source>
        <translation>利用日の認定</translation>
    </message>
    <message>
        <source>Was something paid, no less than the discount?</source>
        <translation>保育料と割引額</translation>
    </message>
    <message>
        <source>Do the figures of the receipt fit together?</source>
        <translation>領収書の金額</translation>
    </message>
    <message>
        <source>Is each kind of discount a known one?</source>
        <translation>割引の種類</translation>
    </message>
    <message>
        <source>Are the hours within the cap?</source>
        <translation>上限時間</translation>
    </message>
    <message>
        <source>Are hours of another municipality proven?</source>
        <translation>他区市町村の利用時間</translation>
    </message>
    <message>
        <source>Is the account complete and the applicant's own?</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Were parent and child registered in the ward?</source>
        <translation>住民登録</translation>
    </message>
</context>
<context>
    <name>circle</name>
    <message>
        <source>The ward makes its desk: an encrypted vault, a key of its own, a recovery sheet.</source>
        <translation>暗号化した業務データ、区の鍵、復旧キーを用意しました。</translation>
    </message>
    <message>
        <source>The ward opens the engagement, its first round and the rules of two years of use.</source>
        <translation>委託案件と第1回の処理回を設け、2つの利用年度の要件・単価を登録しました。</translation>
    </message>
    <message>
        <source>The ward reads its e-application file. Bad rows are named, the rest is kept as received.</source>
        <translation>電子申請のデータを読みました。取り込めない行は行番号と理由を示し、ほかの行は届いた文字のまま残します。</translation>
    </message>
    <message>
        <source>The ward seals the engagement kit onto a disc, reads it back, and prints the password on paper.</source>
        <translation>委託案件の開始データを暗号化して媒体に書き、読戻しで確かめ、パスワード通知書を印刷しました。</translation>
    </message>
    <message>
        <source>Disc and password notice change hands on two occasions, each with its confirmation record.</source>
        <translation>媒体とパスワード通知書を別々の機会に渡し、それぞれ確認記録票に残しました。</translation>
    </message>
    <message>
        <source>The contractor makes its desk from the kit: disc, password and the ward's fingerprint typed from paper.</source>
        <translation>区の媒体を開き、パスワードと区の鍵の照合番号を紙から打って、受託者の業務データを用意しました。</translation>
    </message>
    <message>
        <source>The contractor makes applications of the rows, each with its receipt number.</source>
        <translation>電子申請の行を申請ごとにまとめ、受付番号を付けました。</translation>
    </message>
    <message>
        <source>One more application comes by post and is typed.</source>
        <translation>郵便で届いた申請を1件受け付け、入力しました。</translation>
    </message>
    <message>
        <source>A person looks at everything that was marked, and notes what was decided.</source>
        <translation>印の付いた確認事項を人が見て、どう扱うかを記録しました。</translation>
    </message>
    <message>
        <source>Each application is checked and its amount computed by hours, bands and cap.</source>
        <translation>申請ごとに事前審査をし、時間数、時間帯、上限から額を計算しました。</translation>
    </message>
    <message>
        <source>The contractor seals applications and screenings onto a disc for the ward.</source>
        <translation>申請と事前審査の結果を暗号化し、区に渡す媒体に書きました。</translation>
    </message>
    <message>
        <source>The ward receives disc and password notice on two occasions and records both.</source>
        <translation>媒体とパスワード通知書を別々の機会に受け取り、それぞれ確認記録票に残しました。</translation>
    </message>
    <message>
        <source>The ward verifies the disc, looks at what is new, and takes it over in one act.</source>
        <translation>媒体を確かめ、新しい内容を見てから、まとめて取り込みました。</translation>
    </message>
    <message>
        <source>The ward registers what it approved for the round, signs each decision, and prints the breakdown.</source>
        <translation>処理回の決裁結果を登録し、決定ごとに電子署名を付け、交付決定内訳書を印刷しました。</translation>
    </message>
    <message>
        <source>The ward seals its signed decisions onto a disc.</source>
        <translation>署名した決定を暗号化して媒体に書きました。</translation>
    </message>
    <message>
        <source>Disc and password notice change hands on two occasions.</source>
        <translation>媒体とパスワード通知書を別々の機会に渡しました。</translation>
    </message>
    <message>
        <source>The contractor verifies the disc and each single decision, and takes them over.</source>
        <translation>媒体を確かめ、決定の署名を1件ずつ確かめてから取り込みました。</translation>
    </message>
    <message>
        <source>Notices are printed from verified decisions in lots of at most 50; envelopes are sealed and counted.</source>
        <translation>署名を確かめた決定から、50通までの封入ロットごとに通知書を印刷し、封入封緘して通数を数えました。</translation>
    </message>
    <message>
        <source>The sealed lots leave with a delivery slip.</source>
        <translation>封緘を終えた封入ロットを、納品書を添えて区へ送り出しました。</translation>
    </message>
    <message>
        <source>The ward counts the envelopes and records the delivery.</source>
        <translation>封筒の通数を数え、納品を確認記録票に残しました。</translation>
    </message>
    <message>
        <source>Discs and password notices go back to the ward on two occasions, each recorded.</source>
        <translation>返却の媒体とパスワード通知書を別々の機会に受け取り、それぞれ確認記録票に残しました。</translation>
    </message>
    <message>
        <source>The contractor confirms every record from its own copy.</source>
        <translation>受託者控と見くらべて、全ての確認記録票を確かめました。</translation>
    </message>
    <message>
        <source>The contractor seals its closing report onto a disc.</source>
        <translation>締めの報告を暗号化して媒体に書きました。</translation>
    </message>
    <message>
        <source>The ward takes the closing report over: what was recorded is confirmed.</source>
        <translation>締めの報告を取り込みました。受渡しの記録に、受託者の確認が付きました。</translation>
    </message>
    <message>
        <source>The ward's audit log is computed again from its first entry.</source>
        <translation>区の操作記録を、最初の1件から計算し直しました。</translation>
    </message>
    <message>
        <source>The contractor's audit log is computed again from its first entry.</source>
        <translation>受託者の操作記録を、最初の1件から計算し直しました。</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>受託者</translation>
    </message>
    <message>
        <source>Two practice desks, a ward and its contractor, share only a folder for the CD and paper.</source>
        <translation>これは練習です。区と受託者の研修用データの間を行き来するのは、CDに見立てたフォルダーと紙だけです。</translation>
    </message>
    <message>
        <source>The people of your file must be invented: this is practice, and papers are saved as files.</source>
        <translation>練習では書類もPCに保存します。お渡しのデータは、架空の人物のものに限ります。</translation>
    </message>
    <message>
        <source>Everything is left in {folder}</source>
        <translation>全て次の場所に残します：{folder}</translation>
    </message>
    <message>
        <source>Discs:</source>
        <translation>媒体：</translation>
    </message>
    <message>
        <source>Papers:</source>
        <translation>書類：</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>File {file}, row {row}</source>
        <translation>電子申請のデータ{file} {row}行</translation>
    </message>
    <message>
        <source>Applications: {count}</source>
        <translation>申請 {count}件</translation>
    </message>
    <message>
        <source>Decisions: {granted} granted, {partial} in part, {refused} refused</source>
        <translation>決定 交付{granted}件、一部交付{partial}件、不交付{refused}件</translation>
    </message>
    <message>
        <source>Notices in sealed envelopes: {count}</source>
        <translation>封緘した通知書 {count}通</translation>
    </message>
    <message>
        <source>Confirmation records: {count}, confirmed: {confirmed}</source>
        <translation>確認記録票 {count}枚、うち受託者が確認したもの {confirmed}枚</translation>
    </message>
    <message>
        <source>Both audit logs agree from end to end.</source>
        <translation>区と受託者の操作記録は、最初から最後まで合っています。</translation>
    </message>
    <message>
        <source>An audit log is broken.</source>
        <translation>操作記録が合いません。</translation>
    </message>
    <message>
        <source>Rows of the e-application file that can't be used: {count}</source>
        <translation>電子申請のデータで取り込めない行 {count}行</translation>
    </message>
    <message>
        <source>The ward compares the rules with its own, sees what they would change, and puts them in force.</source>
        <translation>要件・単価を区の要綱と照らし合わせ、影響を見てから、確認済みの版にしました。</translation>
    </message>
    <message>
        <source>Each paper of it is looked at: there, legible, its own. One is missing.</source>
        <translation>その書類を1枚ずつ点検しました（有無、判読、氏名）。1枚足りません。</translation>
    </message>
    <message>
        <source>What looks like a duplicate is shown side by side, and a person decides.</source>
        <translation>重複の疑いを左右に並べ、人が1件ずつ判断しました。</translation>
    </message>
    <message>
        <source>Who can mend what is missing gets a letter, entered in the posting book.</source>
        <translation>不備のある申請に補正のお願いを作り、発送簿に記録しました。</translation>
    </message>
    <message>
        <source>What is screened is submitted to the ward, frozen.</source>
        <translation>事前審査の済んだ申請を、その内容のまま区へ回付しました。</translation>
    </message>
    <message>
        <source>The ward looks up in its register what the paper can't say, and records each answer.</source>
        <translation>書類で分からないことを区が住民基本台帳で照会し、結果を記録しました。</translation>
    </message>
    <message>
        <source>The missing paper arrives, finds its case by the letter, and the case is screened again.</source>
        <translation>足りない書類が届きました（追完）。不備番号から申請を見つけ、事前審査をやり直しました。</translation>
    </message>
    <message>
        <source>The contractor's desk opens now: log-in {login}, password {password}</source>
        <translation>受託者の机の画面を開きます。ログインID {login}　パスワード {password}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The offline desk of a ward and its contractor.</source>
        <translation>区と受託者のための、ネットワークにつながない業務の机です。</translation>
    </message>
    <message>
        <source>one full circle between two practice desks</source>
        <translation>研修用データで、区と受託者の間を一巡します</translation>
    </message>
    <message>
        <source>folder for papers, discs and desks (default: a temporary one)</source>
        <translation>書類・媒体・業務データを置くフォルダー（なければ一時フォルダー）</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>an e-application export with invented people</source>
        <translation>架空の人の電子申請データ（CSV）</translation>
    </message>
    <message>
        <source>never open a window</source>
        <translation>画面を開かない</translation>
    </message>
    <message>
        <source>print only the closing line of figures</source>
        <translation>最後の数字の1行だけを出す</translation>
    </message>
    <message>
        <source>the language spoken</source>
        <translation>画面の言葉</translation>
    </message>
    <message>
        <source>why the amount of an application is what it is</source>
        <translation>申請の額の計算根拠を示す</translation>
    </message>
    <message>
        <source>its receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>folder of the desk</source>
        <translation>業務データのフォルダー</translation>
    </message>
    <message>
        <source>log-in name; the password is asked for</source>
        <translation>ログインID（パスワードは後で尋ねます）</translation>
    </message>
    <message>
        <source>plain data in one line</source>
        <translation>結果を1行のデータで示す</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード：</translation>
    </message>
    <message>
        <source>the window, as without a command</source>
        <translation>画面を開く（コマンドなしでも同じ）</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>Second person</source>
        <translation>2人目の取扱者</translation>
    </message>
    <message>
        <source>Is the clock of this PC right?</source>
        <translation>このPCの時計を確かめてください</translation>
    </message>
    <message>
        <source>This PC says</source>
        <translation>このPCの時計</translation>
    </message>
    <message>
        <source>Set the clock first if it is wrong, then start again.</source>
        <translation>ちがうときは、先に時計を直してから開き直してください。</translation>
    </message>
    <message>
        <source>If it is right, a second person confirms that with the own password.</source>
        <translation>合っているときは、もう1人の取扱者が自分のパスワードで確かめます。</translation>
    </message>
    <message>
        <source>One person alone uses the recovery sheet instead, and seals it again.</source>
        <translation>1人だけのときは、復旧キーを使います。使ったあとは封をし直してください。</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時計は合っている</translation>
    </message>
    <message>
        <source>The clock is behind the last entry of the audit log.</source>
        <translation>時計が、操作記録の最後の記録より遅れています。</translation>
    </message>
    <message>
        <source>The clock is more than seven days ahead of the last use.</source>
        <translation>時計が、最後に使った日より7日を超えて進んでいます。</translation>
    </message>
    <message>
        <source>Back to the log-in</source>
        <translation>ログイン画面に戻る</translation>
    </message>
</context>
<context>
    <name>code_groups</name>
    <message>
        <source>Group {n} of {count}</source>
        <translation>{count}組のうち{n}組目</translation>
    </message>
    <message>
        <source>group {n}</source>
        <translation>{n}組</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合っています</translation>
    </message>
    <message>
        <source>There is a slip in it</source>
        <translation>まちがいがあります</translation>
    </message>
    <message>
        <source>Retype group {n}</source>
        <translation>{n}組目を打ち直す</translation>
    </message>
    <message>
        <source>There is a slip in group {n}</source>
        <translation>{n}組目にまちがいがあります</translation>
    </message>
    <message>
        <source>Compare it with group {n} on the paper and type it again. The others stay.</source>
        <translation>紙の{n}組目と見くらべて、打ち直してください。ほかの組はそのままです。</translation>
    </message>
</context>
<context>
    <name>decision_asked</name>
    <message>
        <source>Change asked for</source>
        <translation>変更依頼</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑義照会</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>The decision stands</source>
        <translation>決定のとおり</translation>
    </message>
</context>
<context>
    <name>decision_buttons</name>
    <message>
        <source>Demand the repayment</source>
        <translation>返還を求める</translation>
    </message>
    <message>
        <source>Mark it granted</source>
        <translation>交付とする</translation>
    </message>
    <message>
        <source>Mark it granted in part</source>
        <translation>一部交付とする</translation>
    </message>
    <message>
        <source>Mark it refused</source>
        <translation>不交付とする</translation>
    </message>
    <message>
        <source>Mark it revoked</source>
        <translation>取消しとする</translation>
    </message>
    <message>
        <source>Record that it stands</source>
        <translation>決定のとおりとする</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>受託者へ戻す</translation>
    </message>
</context>
<context>
    <name>decision_cells</name>
    <message>
        <source>another name</source>
        <translation>別の名</translation>
    </message>
    <message>
        <source>comes out otherwise here</source>
        <translation>区ではちがう</translation>
    </message>
    <message>
        <source>decided: not the same</source>
        <translation>別のものと判断</translation>
    </message>
    <message>
        <source>decided: the same</source>
        <translation>同じものと判断</translation>
    </message>
    <message>
        <source>deficient</source>
        <translation>不備</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>適</translation>
    </message>
    <message>
        <source>for the ward</source>
        <translation>区の判断へ</translation>
    </message>
    <message>
        <source>hours were left</source>
        <translation>時間が残っていた</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>当てはまらない</translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>当てはまる</translation>
    </message>
    <message>
        <source>judged: {text}</source>
        <translation>判断済み　{text}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none was paid</source>
        <translation>支払済みになし</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>前の決定なし</translation>
    </message>
    <message>
        <source>online</source>
        <translation>電子申請</translation>
    </message>
    <message>
        <source>registered on all days</source>
        <translation>全期間登録</translation>
    </message>
    <message>
        <source>the applicant's name</source>
        <translation>申請者の名</translation>
    </message>
    <message>
        <source>the same here</source>
        <translation>区でも同じ</translation>
    </message>
    <message>
        <source>for the ward to look up</source>
        <translation>区が確認する</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>判断が要る</translation>
    </message>
    <message>
        <source>age fits</source>
        <translation>対象の年齢</translation>
    </message>
    <message>
        <source>would pass the cap</source>
        <translation>上限を超える</translation>
    </message>
    <message>
        <source>{count} papers</source>
        <translation>{count}点</translation>
    </message>
    <message>
        <source>{count} to be decided</source>
        <translation>{count}件 判断が要る</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h elsewhere</source>
        <translation>他区市町村 {hours}時間</translation>
    </message>
    <message>
        <source>{hours} h granted before</source>
        <translation>前に{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{count} are right</source>
        <translation>{count}点 適</translation>
    </message>
    <message>
        <source>of {count}: {text}</source>
        <translation>{count}点　{text}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{used} / {cap} h</source>
        <translation>{used} / {cap}時間</translation>
    </message>
    <message>
        <source>{yen} yen</source>
        <translation>{yen}円</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>day {day}, night {night}</source>
        <translation>日中{day} 夜間{night}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>−{less}</source>
        <translation>−{less}</translation>
    </message>
    <message>
        <source>by the ward's rules</source>
        <translation>区の要件・単価では</translation>
    </message>
</context>
<context>
    <name>decision_deeds</name>
    <message>
        <source>Demand repayment</source>
        <translation>返還を求める</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Grant in part</source>
        <translation>一部交付</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不交付</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>The decision stands</source>
        <translation>決定のとおり</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>受託者へ戻す</translation>
    </message>
</context>
<context>
    <name>decision_events</name>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Arrived by post</source>
        <translation>郵送で届いた</translation>
    </message>
    <message>
        <source>Arrived online</source>
        <translation>電子申請で届いた</translation>
    </message>
    <message>
        <source>Change asked for ({number})</source>
        <translation>変更依頼（{number}）</translation>
    </message>
    <message>
        <source>Deficiency notice {number} left</source>
        <translation>不備のお知らせを発送（{number}）</translation>
    </message>
    <message>
        <source>Granted ({number})</source>
        <translation>交付を決定（{number}）</translation>
    </message>
    <message>
        <source>Granted in part ({number})</source>
        <translation>一部交付を決定（{number}）</translation>
    </message>
    <message>
        <source>Handed in at the counter</source>
        <translation>窓口で受け付けた</translation>
    </message>
    <message>
        <source>Missing papers arrived</source>
        <translation>足りない書類が届いた</translation>
    </message>
    <message>
        <source>Notice {number} printed</source>
        <translation>通知書を印刷（{number}）</translation>
    </message>
    <message>
        <source>Passed on unanswered ({number})</source>
        <translation>回答がなく区へ回付（{number}）</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>疑義照会（{number}）</translation>
    </message>
    <message>
        <source>Refused ({number})</source>
        <translation>不交付を決定（{number}）</translation>
    </message>
    <message>
        <source>Repayment of {yen} yen demanded</source>
        <translation>返還を請求　{yen}円</translation>
    </message>
    <message>
        <source>Revoked ({number})</source>
        <translation>決定を取消し（{number}）</translation>
    </message>
    <message>
        <source>Sent back ({number})</source>
        <translation>差戻し（{number}）</translation>
    </message>
    <message>
        <source>Submitted to the ward</source>
        <translation>区へ回付</translation>
    </message>
    <message>
        <source>The applicant told of a change ({number})</source>
        <translation>変更の届出（{number}）</translation>
    </message>
    <message>
        <source>The contractor screened it</source>
        <translation>受託者が事前審査した</translation>
    </message>
    <message>
        <source>The repayment came in</source>
        <translation>返還金の入金</translation>
    </message>
    <message>
        <source>The ward looked it up</source>
        <translation>区が照会した</translation>
    </message>
</context>
<context>
    <name>decision_groups</name>
    <message>
        <source>Granted</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>一部交付</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不交付</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>With the contractor</source>
        <translation>受託者へ差戻し</translation>
    </message>
</context>
<context>
    <name>decision_hints</name>
    <message>
        <source>as computed</source>
        <translation>計算した額を交付する</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>利用の一部を認めない</translation>
    </message>
    <message>
        <source>with its reason</source>
        <translation>理由と根拠を選ぶ</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>to be put right</source>
        <translation>何を直すかを書く</translation>
    </message>
    <message>
        <source>what was too much</source>
        <translation>払い過ぎた分</translation>
    </message>
</context>
<context>
    <name>decision_rows</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>児童</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>住民登録</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>利用時間</translation>
    </message>
    <message>
        <source>Of the year</source>
        <translation>年間の時間</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書の宛名</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>二重の申請</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>1 Mark cases</source>
        <translation>1 申請ごとの判断</translation>
    </message>
    <message>
        <source>2 Register the result</source>
        <translation>2 決裁結果の登録</translation>
    </message>
    <message>
        <source>A mark signs nothing. The decisions are signed when the result is registered.</source>
        <translation>ここでの判断は案です。決裁結果を登録したときに、1件ずつ署名されます。</translation>
    </message>
    <message>
        <source>All {count} can be registered: each amount was computed again by the ward's rules.</source>
        <translation>{count}件すべて登録できます。額はどれも区の要件・単価で計算し直しました。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>差額あり</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>{number} に回答する</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Appropriated</source>
        <translation>予算現額</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>決裁日</translation>
    </message>
    <message>
        <source>As it stands on the approved draft. It is typed once for all of them.</source>
        <translation>決裁の済んだ起案のとおりに入力します。1回だけで全件に入ります。</translation>
    </message>
    <message>
        <source>Ask the contractor</source>
        <translation>受託者に尋ねる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Before it is registered</source>
        <translation>登録の前に</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下の欄</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Budget of {year}</source>
        <translation>{year}の予算現額</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Cases come with the contractor's next bundle.</source>
        <translation>申請は、受託者からの次の暗号化データで届きます。</translation>
    </message>
    <message>
        <source>Cases to decide</source>
        <translation>決定を待つ申請</translation>
    </message>
    <message>
        <source>Changes and revocations {count}</source>
        <translation>変更・取消し {count}件</translation>
    </message>
    <message>
        <source>Choose the reason that the notice shall give.</source>
        <translation>通知書に載せる理由を選んでください。</translation>
    </message>
    <message>
        <source>Choose what is to be decided.</source>
        <translation>どうするかを選んでください。</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申請額</translation>
    </message>
    <message>
        <source>Comes out otherwise here: {what}</source>
        <translation>区の点検ではちがう：{what}</translation>
    </message>
    <message>
        <source>Decide the suspected duplicate</source>
        <translation>二重の申請の疑いを判断する</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decisions {count}</source>
        <translation>決定 {count}件</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>起案番号</translation>
    </message>
    <message>
        <source>Each amount is computed again.</source>
        <translation>額を計算し直しています。</translation>
    </message>
    <message>
        <source>Each decision is signed by itself and goes to the contractor with the next bundle. Nothing signed is ever altered; a change is another decision.</source>
        <translation>決定は1件ずつ署名され、次の暗号化データで受託者へ渡ります。署名したものは変わりません。変更は、別の決定として登録します。</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>決定額</translation>
    </message>
    <message>
        <source>It came in</source>
        <translation>入金を記録</translation>
    </message>
    <message>
        <source>Judge: {what}</source>
        <translation>判断する：{what}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとにする</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Look at the rounds</source>
        <translation>処理回を見る</translation>
    </message>
    <message>
        <source>Look up: {what}</source>
        <translation>照会する：{what}</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>判断を付ける</translation>
    </message>
    <message>
        <source>Mark the cases first.</source>
        <translation>先に、申請ごとの判断を付けてください。</translation>
    </message>
    <message>
        <source>No case is marked yet.</source>
        <translation>判断を付けた申請はまだありません。</translation>
    </message>
    <message>
        <source>Nothing lies here to be decided</source>
        <translation>決定を待つ申請はありません</translation>
    </message>
    <message>
        <source>One act signs all of them, or none.</source>
        <translation>全件をまとめて登録します。1件でも通らないときは、何も登録しません。</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>暗号化データを開く</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Post of the approver</source>
        <translation>決裁権者の職</translation>
    </message>
    <message>
        <source>Print the breakdown</source>
        <translation>交付決定内訳書を印刷する</translation>
    </message>
    <message>
        <source>Questions {count}</source>
        <translation>照会・差戻し {count}</translation>
    </message>
    <message>
        <source>Reason of the notice</source>
        <translation>通知書の理由</translation>
    </message>
    <message>
        <source>Register the result of {count} cases</source>
        <translation>{count}件の決裁結果を登録する</translation>
    </message>
    <message>
        <source>Repaid {yen} yen, {day}</source>
        <translation>返還済み　{yen}円（{day}）</translation>
    </message>
    <message>
        <source>Result of the approval</source>
        <translation>決裁結果</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第{number}回</translation>
    </message>
    <message>
        <source>Say in a sentence or two what it is about.</source>
        <translation>1、2文で書いてください。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>見比べ</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Still to be typed: {name}</source>
        <translation>まだ入力がありません：{name}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Take the mark off</source>
        <translation>判断を取り消す</translation>
    </message>
    <message>
        <source>The case, submitted again, is the answer.</source>
        <translation>あらためて回付されたことが回答です。</translation>
    </message>
    <message>
        <source>The contractor has it. It comes back by disc.</source>
        <translation>受託者にあります。次の媒体で戻ります。</translation>
    </message>
    <message>
        <source>The contractor's disc brings what it screened.</source>
        <translation>受託者の媒体で、事前審査の済んだ申請が届きます。</translation>
    </message>
    <message>
        <source>The responsible handler registers the result.</source>
        <translation>決裁結果は取扱責任者が登録します。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>暦にない日です。</translation>
    </message>
    <message>
        <source>They go to the contractor with the next bundle.</source>
        <translation>次の暗号化データで受託者へ渡ります。</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>この回</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>納付の期限</translation>
    </message>
    <message>
        <source>To be paid on</source>
        <translation>支払予定日</translation>
    </message>
    <message>
        <source>To be repaid</source>
        <translation>返還額</translation>
    </message>
    <message>
        <source>To look at {count}</source>
        <translation>判断が要る {count}</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>申請へ戻る</translation>
    </message>
    <message>
        <source>To the duplicates</source>
        <translation>重複の疑いへ</translation>
    </message>
    <message>
        <source>To the look-ups</source>
        <translation>照会の記録へ</translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>要件・単価へ</translation>
    </message>
    <message>
        <source>Totals of the round</source>
        <translation>この回の合計</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>決定の案</translation>
    </message>
    <message>
        <source>What is to be put right</source>
        <translation>直すこと</translation>
    </message>
    <message>
        <source>What the ward judged (kept here)</source>
        <translation>区の判断（区だけに残ります）</translation>
    </message>
    <message>
        <source>When the next report is due.</source>
        <translation>受託者から次に届く予定日が分かります。</translation>
    </message>
    <message>
        <source>Which approval</source>
        <translation>決裁の種類</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>申請の範囲</translation>
    </message>
    <message>
        <source>Why it is to be repaid</source>
        <translation>返還の理由</translation>
    </message>
    <message>
        <source>Why it stands</source>
        <translation>変更しない理由</translation>
    </message>
    <message>
        <source>Why less (stands in the notice)</source>
        <translation>差額の理由（通知書に載ります）</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Year of use</source>
        <translation>利用年度</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>by year of use, over all engagements</source>
        <translation>利用年度ごと・全ての委託案件の計</translation>
    </message>
    <message>
        <source>decided, marked and open cases</source>
        <translation>決定済み・案・未決定</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>案あり</translation>
    </message>
    <message>
        <source>marked {marked}, open {waiting}</source>
        <translation>案 {marked}件・残り {waiting}件</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>waits for the contractor</source>
        <translation>受託者の回答待ち</translation>
    </message>
    <message>
        <source>waits for the ward</source>
        <translation>区の回答待ち</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>{count} decisions were registered and signed.</source>
        <translation>{count}件の決定を登録し、署名しました。</translation>
    </message>
    <message>
        <source>{count} things stand in the way. Nothing was registered.</source>
        <translation>登録できない理由が{count}件あります。何も登録していません。</translation>
    </message>
    <message>
        <source>{months}, {count} times</source>
        <translation>{months}　{count}回</translation>
    </message>
    <message>
        <source>{outcome} {yen} yen, {draft}, effective {day}</source>
        <translation>{outcome}　{yen}円　{draft}　施行日 {day}</translation>
    </message>
    <message>
        <source>{yen} yen to be repaid by {day}</source>
        <translation>返還待ち　{yen}円　期限 {day}</translation>
    </message>
    <message>
        <source>{count} are right</source>
        <translation>{count}点 適</translation>
    </message>
    <message>
        <source>{months}</source>
        <translation>{months}分</translation>
    </message>
    <message>
        <source>claim {yen}</source>
        <translation>申請より {yen}円</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定額</translation>
    </message>
    <message>
        <source>It is decided. Choose something only where that is to change.</source>
        <translation>決定済みです。変えるときだけ選んでください。</translation>
    </message>
    <message>
        <source>As applied</source>
        <translation>申請者の申出</translation>
    </message>
    <message>
        <source>As screened</source>
        <translation>受託者の事前審査</translation>
    </message>
    <message>
        <source>The ward knows</source>
        <translation>区の記録</translation>
    </message>
    <message>
        <source>Each amount is computed again: {done} of {total}.</source>
        <translation>額を計算し直しています（{done} / {total}件）。</translation>
    </message>
    <message>
        <source>Each decision is proven and signed.</source>
        <translation>1件ずつ確かめて署名しています。</translation>
    </message>
    <message>
        <source>If you stop, nothing is registered.</source>
        <translation>やめれば、何も登録されません。</translation>
    </message>
    <message>
        <source>Granted and marked</source>
        <translation>交付の計（案を含む）</translation>
    </message>
    <message>
        <source>Budget left, {year}</source>
        <translation>{year}の予算の残り</translation>
    </message>
    <message>
        <source>Every case is marked. Go on to “2 Register the result”.</source>
        <translation>すべての申請に案が付きました。「2 決裁結果の登録」へ進みます。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>まだ来ていない日です。</translation>
    </message>
    <message>
        <source>It can't take effect before it was approved.</source>
        <translation>施行日は、決裁日より前にできません。</translation>
    </message>
    <message>
        <source>It can't be paid before it takes effect.</source>
        <translation>支払予定日は、施行日より前にできません。</translation>
    </message>
    <message>
        <source>The budget of {year} would be passed by {yen} yen.</source>
        <translation>{year}の予算を{yen}円超えます。</translation>
    </message>
    <message>
        <source>It is the contractor's turn at once, and that can't be taken back here. The next disc carries what you write.</source>
        <translation>戻すとすぐに受託者の番になり、区では取り消せません。書いたことは次の媒体で届きます。</translation>
    </message>
    <message>
        <source>Write down what the ward judged: the contractor left it open.</source>
        <translation>「判断が要る」項目があります。区の判断を書いてください。</translation>
    </message>
    <message>
        <source>{count} notices of a refusal or a part would carry no text on how to appeal: nobody at the ward has confirmed it in the rules.</source>
        <translation>不交付・一部交付など{count}件の通知書に教示が印刷されません。教示文が区確認待ちのためです。「要件・単価」で確かめてください。</translation>
    </message>
    <message>
        <source>The contractor has not answered about {numbers}.</source>
        <translation>受託者への疑義照会の回答が、まだ届いていません：{numbers}。</translation>
    </message>
</context>
<context>
    <name>deficiencies</name>
    <message>
        <source>Choose a notice in the list and open it with Enter.</source>
        <translation>左の一覧で選び、Enterで開きます。</translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation>{count}通</translation>
    </message>
    <message>
        <source>The call is recorded.</source>
        <translation>電話を記録しました。</translation>
    </message>
    <message>
        <source>Notice {number} will be cancelled.</source>
        <translation>お知らせ {number} を取りやめます。</translation>
    </message>
    <message>
        <source>Its number stays used. Another notice can be made afterwards.</source>
        <translation>番号は欠番のまま残ります。あとで、別のお知らせを作れます。</translation>
    </message>
    <message>
        <source>The notice is cancelled.</source>
        <translation>お知らせを取りやめました。</translation>
    </message>
    <message>
        <source>No notice is open</source>
        <translation>お知らせを開いていません</translation>
    </message>
    <message>
        <source>{count} past their date</source>
        <translation>期限を過ぎたもの {count}通</translation>
    </message>
    <message>
        <source>Deficiency notices</source>
        <translation>不備のお知らせ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The contractor asks and may not reject. What stays unanswered goes to the ward.</source>
        <translation>受託者は問い合わせるだけで、却下はしません。返信のないものは区へ回付します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Print the notice, post it, then record the day it left.</source>
        <translation>印刷して発送したら、発送した日を記録します。</translation>
    </message>
    <message>
        <source>The applicant has until the reply date. What comes is recorded however late.</source>
        <translation>申請者の返信を待っています。遅れて届いたものも記録します。</translation>
    </message>
    <message>
        <source>Call on two days before it is passed on.</source>
        <translation>別の日に2回電話をしてから、区へ回付します。</translation>
    </message>
    <message>
        <source>Called on two days and not answered: the ward judges what is missing.</source>
        <translation>2日電話をしても返信がありません。足りないものは区が判断します。</translation>
    </message>
    <message>
        <source>The application was withdrawn, and the notice never left.</source>
        <translation>申請が取り下げられ、お知らせは発送していません。</translation>
    </message>
    <message>
        <source>This notice is closed.</source>
        <translation>このお知らせは済んでいます。</translation>
    </message>
    <message>
        <source>The posting is recorded in the book.</source>
        <translation>発送簿に記録しました。</translation>
    </message>
    <message>
        <source>What came is recorded. Look at the papers and screen the case again.</source>
        <translation>届いた書類を記録しました。書類を確かめて、もう一度事前審査をしてください。</translation>
    </message>
    <message>
        <source>Cancel the notice</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>やめない</translation>
    </message>
    <message>
        <source>{count} notices are closed: their cases go to the ward.</source>
        <translation>{count}通を済みにしました。申請は区へ回付します。</translation>
    </message>
    <message>
        <source>Screen these cases again and pass them on; the ward judges what is missing.</source>
        <translation>もう一度事前審査をして、区へ回付してください。足りないものは区が判断します。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待っているもの</translation>
    </message>
    <message>
        <source>Pass {count} on to the ward</source>
        <translation>{count}通を区へ回付する</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Record the posting</source>
        <translation>発送を記録する</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>電話を記録する</translation>
    </message>
    <message>
        <source>Record what came</source>
        <translation>届いた書類を記録する</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Papers came</source>
        <translation>書類が届いた</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>To the pre-screening</source>
        <translation>事前審査へ</translation>
    </message>
    <message>
        <source>Open the notice</source>
        <translation>お知らせを開く</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>発送した日</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>where there is one</source>
        <translation>あれば</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Papers that came</source>
        <translation>届いた書類（追完）</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>届いた日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reply by {day}</source>
        <translation>返信の期限 {day}</translation>
    </message>
    <message>
        <source>{count} more days of calls before it may be passed on</source>
        <translation>区へ回付する前に、あと{count}日電話をします</translation>
    </message>
    <message>
        <source>To send: {what}</source>
        <translation>送っていただくもの：{what}</translation>
    </message>
    <message>
        <source>{count} days over</source>
        <translation>{count}日 過ぎています</translation>
    </message>
    <message>
        <source>Original: {paper}, {fate}</source>
        <translation>原本 {paper}（{fate}）</translation>
    </message>
    <message>
        <source>Hide what is said</source>
        <translation>電話で話すことを隠す</translation>
    </message>
    <message>
        <source>What is said on the telephone</source>
        <translation>電話で話すこと</translation>
    </message>
    <message>
        <source>posted, {number} {tracking}</source>
        <translation>発送 {number} {tracking}</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>お願いすること</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>これまでのこと</translation>
    </message>
    <message>
        <source>made by {who}</source>
        <translation>作成 {who}</translation>
    </message>
    <message>
        <source>called at {time} by {who}: {outcome}</source>
        <translation>電話 {time} {who}　{outcome}</translation>
    </message>
    <message>
        <source>came: {papers}</source>
        <translation>届いた書類 {papers}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>+{count} d</source>
        <translation>+{count}日</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Which notices</source>
        <translation>どのお知らせ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>済んだもの</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>発送を待つ</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>電話をする</translation>
    </message>
    <message>
        <source>To pass on to the ward</source>
        <translation>区へ回付する</translation>
    </message>
    <message>
        <source>To be cancelled</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返信あり</translation>
    </message>
    <message>
        <source>Passed on to the ward</source>
        <translation>区へ回付</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>話せた</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>伝言</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>出なかった</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>返す</translation>
    </message>
    <message>
        <source>is kept here</source>
        <translation>預かる</translation>
    </message>
    <message>
        <source>A notice is made in the pre-screening, when an applicant can mend something.</source>
        <translation>申請者に直してもらうことがあるとき、事前審査の画面で作ります。</translation>
    </message>
    <message>
        <source>No notices here</source>
        <translation>お知らせはありません</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>電話の結果</translation>
    </message>
    <message>
        <source>Waiting for reply</source>
        <translation>返信を待つ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受付番号</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>The two bookings overlap in time.</source>
        <translation>2つの利用の時間が重なっています。</translation>
    </message>
    <message>
        <source>The two bookings begin and end at the same time.</source>
        <translation>2つの利用の開始と終了の時刻が同じです。</translation>
    </message>
    <message>
        <source>Name and birthday of the child are the same.</source>
        <translation>児童の氏名と生年月日が同じです。</translation>
    </message>
    <message>
        <source>It is probably one child; name or birthday is written otherwise.</source>
        <translation>同じ児童と思われますが、氏名又は生年月日の書き方が違います。</translation>
    </message>
    <message>
        <source>One sitter cared for two children at once.</source>
        <translation>1人のシッターが同じ時間に2人の児童を保育しています。</translation>
    </message>
    <message>
        <source>Company and number of the receipt are the same.</source>
        <translation>領収書の事業者と番号が同じです。</translation>
    </message>
    <message>
        <source>A receipt of this number was claimed before, under the former contractor.</source>
        <translation>同じ番号の領収書が、前の受託者のときに申請されています。</translation>
    </message>
    <message>
        <source>The bookings are of one day.</source>
        <translation>利用日が同じです。</translation>
    </message>
    <message>
        <source>The bookings are of different days.</source>
        <translation>利用日が違います。</translation>
    </message>
    <message>
        <source>The receipt is claimed for two children.</source>
        <translation>1枚の領収書が2人の児童の分として申請されています。</translation>
    </message>
    <message>
        <source>The account is the same.</source>
        <translation>口座が同じです。</translation>
    </message>
    <message>
        <source>Nothing else shows that the two applicants are one household.</source>
        <translation>ほかに同じ世帯と分かるものがありません。</translation>
    </message>
    <message>
        <source>The names are the same.</source>
        <translation>氏名が同じです。</translation>
    </message>
    <message>
        <source>The names are written differently.</source>
        <translation>氏名の書き方が違います。</translation>
    </message>
    <message>
        <source>The readings of the names are the same.</source>
        <translation>フリガナが同じです。</translation>
    </message>
    <message>
        <source>The given names are the same.</source>
        <translation>名が同じです。</translation>
    </message>
    <message>
        <source>The birthdays are the same.</source>
        <translation>生年月日が同じです。</translation>
    </message>
    <message>
        <source>The birthdays differ.</source>
        <translation>生年月日が違います。</translation>
    </message>
    <message>
        <source>The telephone numbers are the same.</source>
        <translation>電話番号が同じです。</translation>
    </message>
    <message>
        <source>The mail addresses are the same.</source>
        <translation>メールアドレスが同じです。</translation>
    </message>
    <message>
        <source>The addresses are the same.</source>
        <translation>住所が同じです。</translation>
    </message>
    <message>
        <source>Both applied for the same child.</source>
        <translation>同じ児童の申請です。</translation>
    </message>
    <message>
        <source>Both stand in one application.</source>
        <translation>どちらも同じ申請書に書かれています。</translation>
    </message>
    <message>
        <source>Address, telephone, mail address, account and children all differ.</source>
        <translation>住所、電話番号、メールアドレス、口座、児童が全て違います。</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Reading of the applicant</source>
        <translation>申請者フリガナ</translation>
    </message>
    <message>
        <source>Birthday of the applicant</source>
        <translation>申請者の生年月日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>金融機関コード</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支店コード</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>預金種目</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>口座名義</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>対象児童</translation>
    </message>
    <message>
        <source>Reading of the child</source>
        <translation>児童フリガナ</translation>
    </message>
    <message>
        <source>Birthday of the child</source>
        <translation>児童の生年月日</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Day of use</source>
        <translation>利用日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Sitter</source>
        <translation>シッター</translation>
    </message>
    <message>
        <source>Receipt of the company</source>
        <translation>領収書番号</translation>
    </message>
    <message>
        <source>Fee (yen)</source>
        <translation>保育料（円）</translation>
    </message>
    <message>
        <source>Former contractor</source>
        <translation>前の受託者</translation>
    </message>
    <message>
        <source>Suspected duplicates</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count}組</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>どれを見るか</translation>
    </message>
    <message>
        <source>They are looked for whenever cases are screened.</source>
        <translation>事前審査をするたびに探します。</translation>
    </message>
    <message>
        <source>Choose one in the list and open it with Enter.</source>
        <translation>左の一覧で選び、Enterで開きます。</translation>
    </message>
    <message>
        <source>{count} stop a pre-screening</source>
        <translation>事前審査を止めているもの {count}組</translation>
    </message>
    <message>
        <source>A suspicion is a question. A person compares both sides and says why.</source>
        <translation>疑いは問いかけです。人が両方を見くらべて、理由を残します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Record the decision about the pair</source>
        <translation>判断を記録する</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Nothing to decide here</source>
        <translation>判断を待つものはありません</translation>
    </message>
    <message>
        <source>No pair is open</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>Compare both sides</source>
        <translation>並べて見る</translation>
    </message>
    <message>
        <source>Recorded: one and the same.</source>
        <translation>同じものとして記録しました。</translation>
    </message>
    <message>
        <source>What was screened and is still here is screened again.</source>
        <translation>手もとにある事前審査済みの申請は、もう一度事前審査をします。</translation>
    </message>
    <message>
        <source>Recorded: two different ones.</source>
        <translation>別のものとして記録しました。</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>判断を待つもの</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判断したもの</translation>
    </message>
    <message>
        <source>Former contractor's list</source>
        <translation>前の受託者の一覧</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>どちらですか</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How this was found out</source>
        <translation>どうやって確かめたか</translation>
    </message>
    <message>
        <source>stops the pre-screening</source>
        <translation>事前審査を止めています</translation>
    </message>
    <message>
        <source>decided: the same</source>
        <translation>同じものと判断</translation>
    </message>
    <message>
        <source>decided: different</source>
        <translation>別のものと判断</translation>
    </message>
    <message>
        <source>{day}, {who}: {note}</source>
        <translation>{day} {who}　{note}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ちがう</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Their hours count together, and what was screened here is screened again.</source>
        <translation>時間を合わせて数えます。事前審査済みのものは、もう一度事前審査をします。</translation>
    </message>
    <message>
        <source>They count apart. The same question is not asked again.</source>
        <translation>別々に数えます。同じことは、もう尋ねません。</translation>
    </message>
    <message>
        <source>Choose, and say why.</source>
        <translation>どちらかを選び、理由を書いてください。</translation>
    </message>
    <message>
        <source>Two different ones</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>One and the same</source>
        <translation>同じもの</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>確かめる</translation>
    </message>
    <message>
        <source>alike {count} %</source>
        <translation>似ている度合い {count}%</translation>
    </message>
    <message>
        <source>former contractor</source>
        <translation>前の受託者</translation>
    </message>
    <message>
        <source>What may be one</source>
        <translation>疑い</translation>
    </message>
    <message>
        <source>Both cases</source>
        <translation>両方の申請</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じもの</translation>
    </message>
    <message>
        <source>different</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>審査を止める</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>打った字を見る</translation>
    </message>
    <message>
        <source>Caps Lock is on. Letters come out as capitals.</source>
        <translation>Caps Lock が入っています。英字が大文字になります。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Who uses this desk?</source>
        <translation>だれが使いますか</translation>
    </message>
    <message>
        <source>Choose with ↑↓, go on with Enter</source>
        <translation>↑↓で選び、Enterで進みます</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>別の業務データを開く</translation>
    </message>
    <message>
        <source>First time, with a code</source>
        <translation>招待コードで初めて入る</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>復旧キーで開く</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習を始める</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>委託案件</translation>
    </message>
    <message>
        <source>A desk on this PC</source>
        <translation>このPCの業務データ</translation>
    </message>
    <message>
        <source>Contract year</source>
        <translation>契約年度</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>委託の期間</translation>
    </message>
    <message>
        <source>This desk opens on this PC alone.</source>
        <translation>この業務データは、このPCでしか開きません。</translation>
    </message>
    <message>
        <source>Who opened it and when is kept in the audit log.</source>
        <translation>だれが、いつ開いたかは、操作記録に残ります。</translation>
    </message>
    <message>
        <source>Ward's desk</source>
        <translation>区の机</translation>
    </message>
    <message>
        <source>Contractor's desk</source>
        <translation>受託者の机</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>別の人が使う</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>施錠しました</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enterで開きます</translation>
    </message>
    <message>
        <source>Locked at {time}</source>
        <translation>{time}に施錠</translation>
    </message>
    <message>
        <source>Wrong password. {left} more tries, then the desk waits.</source>
        <translation>パスワードがちがいました。あと{left}回まちがえると、しばらく開けません。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>もう一度、打てます。</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {time}.</source>
        <translation>まちがいが続いたため、あと{time}は開けません。</translation>
    </message>
    <message>
        <source>Something typed here is not kept yet.</source>
        <translation>まだ残していない入力があります。</translation>
    </message>
    <message>
        <source>If you close now, it is gone.</source>
        <translation>いま閉じると消えます。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>画面に戻る</translation>
    </message>
    <message>
        <source>The practice password is {password}, unless another one was chosen</source>
        <translation>練習用のパスワードは {password} です（変えていないとき）</translation>
    </message>
    <message>
        <source>This is practice: nobody here is real.</source>
        <translation>練習用です。ここの人は、すべて架空の人です。</translation>
    </message>
    <message>
        <source>In use on {pc} by {login} since {since}. Close it there first.</source>
        <translation>{since}から、{pc}で{login}が使用中です。先に、そちらで閉じてください。</translation>
    </message>
    <message>
        <source>On this PC nobody can open it yet: come in with a code or the recovery sheet.</source>
        <translation>このPCで開ける人は、まだいません。招待コードか復旧キーの紙で入ってください。</translation>
    </message>
    <message>
        <source>Nobody touched anything for {minutes} minutes. You come back to the same page.</source>
        <translation>{minutes}分間、操作がありませんでした。開くと同じ画面に戻ります。</translation>
    </message>
    <message>
        <source>You come back to the same page.</source>
        <translation>開くと同じ画面に戻ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Before the lock nobody had said to hold the recovery sheet.</source>
        <translation>復旧キーの紙が手元にあるか、施錠の前に確かめられていません。</translation>
    </message>
    <message>
        <source>If you hold the paper, seal it. If not, make a new recovery code here; the old is gone.</source>
        <translation>紙があれば、封をしてください。なければ、ここで作り直してください。前のコードは、もう残っていません。</translation>
    </message>
    <message>
        <source>The desk is made. Its recovery code is no longer shown.</source>
        <translation>業務データは出来ています。復旧キーのコードは、画面から消しました。</translation>
    </message>
</context>
<context>
    <name>error_words</name>
    <message>
        <source>sign {number}</source>
        <translation>{number}文字目</translation>
    </message>
    <message>
        <source>{field}, {sign}</source>
        <translation>{field}の{sign}</translation>
    </message>
    <message>
        <source> ({said})</source>
        <translation>（{said}）</translation>
    </message>
    <message>
        <source>the whole version</source>
        <translation>版の全体</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something happened that this program has no sentence for.</source>
        <translation>このプログラムに説明の用意がないことが起きました。</translation>
    </message>
    <message>
        <source>Note the code and tell the person responsible for the program.</source>
        <translation>末尾のSD番号を控えて、プログラムの担当者に知らせてください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>準備ができたら、もう一度始めてください。</translation>
    </message>
    <message>
        <source>This PC offers no secret store that can keep the key of this desk. Nothing was written.</source>
        <translation>このPCには、業務データの鍵を預けられる場所（OSの資格情報ストア）がありません。何も書いていません。</translation>
    </message>
    <message>
        <source>On Windows sign in as yourself; on Linux start the keyring of the desktop. Then try again.</source>
        <translation>Windowsではご自分のアカウントでサインインし、Linuxではデスクトップのキーリングを起動してから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The secret store of this PC is locked. Nothing was read or written.</source>
        <translation>このPCの資格情報ストアがロックされています。何も読み書きしていません。</translation>
    </message>
    <message>
        <source>Unlock it with the password you sign in to this PC with. Then try again.</source>
        <translation>PCにサインインするときのパスワードでロックを解き、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The secret store of this PC did not keep what was written to it. Nothing depends on it yet.</source>
        <translation>このPCの資格情報ストアに書いたものが、そのまま残っていません。この鍵で閉じたデータは、まだありません。</translation>
    </message>
    <message>
        <source>Restart the PC and try again. If it happens again, ask the person responsible for this PC.</source>
        <translation>PCを起動し直して、もう一度行ってください。また起きるときは、PCの管理者に相談してください。</translation>
    </message>
    <message>
        <source>The entry of this desk in the secret store of this PC was changed by something else. It was not used.</source>
        <translation>このPCの資格情報ストアにある業務データの鍵が、ほかのものに書き換えられています。使っていません。</translation>
    </message>
    <message>
        <source>Come in with an invitation code or the recovery sheet, and report it to the responsible handler.</source>
        <translation>招待コードか復旧キーで開き、取扱責任者に報告してください。</translation>
    </message>
    <message>
        <source>A part of this program is missing. Nothing was done.</source>
        <translation>プログラムの一部がありません。何もしていません。</translation>
    </message>
    <message>
        <source>Install the program again from its own medium.</source>
        <translation>プログラムの媒体から、もう一度入れ直してください。</translation>
    </message>
    <message>
        <source>These fonts are missing on this PC: {fonts}. Nothing was printed.</source>
        <translation>このPCに次のフォントがありません：{fonts}。何も印刷していません。</translation>
    </message>
    <message>
        <source>Ask the person responsible for this PC to install them from the program's own medium. Then start again.</source>
        <translation>PCの管理者に、プログラムの媒体から入れてもらい、起動し直してください。</translation>
    </message>
    <message>
        <source>This PC lacks a program that is needed for this step: {tool}. The step was not begun.</source>
        <translation>この作業に要るプログラムがこのPCにありません：{tool}。作業は始めていません。</translation>
    </message>
    <message>
        <source>Ask the person responsible for this PC to install it. Then try again.</source>
        <translation>PCの管理者に入れてもらってから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>A program of this PC could not finish its step: {tool}, result {status}. The step is not done.</source>
        <translation>このPCのプログラムが、作業を終えられませんでした：{tool}（結果 {status}）。この作業は済んでいません。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, note the code and tell the person responsible for this PC.</source>
        <translation>もう一度行ってください。また同じになるときは、末尾のSD番号を控えて、PCの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The Japanese texts of this program are damaged. Nothing was done.</source>
        <translation>プログラムの日本語の文が壊れています。何もしていません。</translation>
    </message>
    <message>
        <source>This folder can't be made or written. Nothing was begun.</source>
        <translation>このフォルダーを作れないか、ここに書けません。何も始めていません。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>別のフォルダーを選ぶか、書き込む権限を管理者に求めてください。</translation>
    </message>
    <message>
        <source>This folder is not empty. Nothing was begun.</source>
        <translation>このフォルダーは空ではありません。何も始めていません。</translation>
    </message>
    <message>
        <source>Name another folder, or remove what is in it.</source>
        <translation>別のフォルダーを指定するか、中のものを片付けてください。</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Nothing was made or changed.</source>
        <translation>このフォルダーに業務データはありません。何も作らず、何も変えていません。</translation>
    </message>
    <message>
        <source>Choose the folder of the vault, or make a new vault.</source>
        <translation>業務データのフォルダーを選ぶか、業務データを新しく作ってください。</translation>
    </message>
    <message>
        <source>The password does not fit this log-in name. Nothing was opened or changed.</source>
        <translation>パスワードがログインIDに合いません。業務データは開いておらず、何も変わっていません。</translation>
    </message>
    <message>
        <source>Check caps lock and type the password again.</source>
        <translation>Caps Lockを確かめて、パスワードを打ち直してください。</translation>
    </message>
    <message>
        <source>The vault is in use elsewhere (PC: {pc}, log-in name: {login}, since: {since}). It was not opened here.</source>
        <translation>業務データは、ほかで使用中です（PC：{pc}、ログインID：{login}、開いた時刻：{since}）。ここでは開いていません。</translation>
    </message>
    <message>
        <source>Close the vault there, then try again.</source>
        <translation>使用中の画面で業務データを閉じてから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The vault is damaged: something in it is missing or not as it was written. Nothing was changed.</source>
        <translation>業務データが壊れています。足りないものか、書いたときとちがうものがあります。何も変わっていません。</translation>
    </message>
    <message>
        <source>Leave the folder as it is, and restore the last backup into a new folder.</source>
        <translation>フォルダーはそのまま残し、最後の控えを新しいフォルダーに戻してください。</translation>
    </message>
    <message>
        <source>The vault has format {found}, this program knows up to {known}. It was not opened.</source>
        <translation>業務データの形式は第{found}版です。このプログラムが読めるのは第{known}版までです。開いていません。</translation>
    </message>
    <message>
        <source>Install the newer version of the program on this PC.</source>
        <translation>このPCに新しい版のプログラムを入れてください。</translation>
    </message>
    <message>
        <source>The records have schema {found}, this program knows up to {known}. Nothing was changed.</source>
        <translation>業務データの記録の形式は第{found}版です。このプログラムが読めるのは第{known}版までです。何も変わっていません。</translation>
    </message>
    <message>
        <source>This PC or account does not keep the machine key of this vault. The vault was not opened.</source>
        <translation>このPC又はアカウントに、この業務データの鍵がありません。業務データは開いていません。</translation>
    </message>
    <message>
        <source>Open it on the PC and account where it was made, or use an invitation or the recovery sheet here.</source>
        <translation>業務データを作ったPCとアカウントで開くか、ここで招待コードか復旧キーを使ってください。</translation>
    </message>
    <message>
        <source>Too many wrong passwords or codes. Nothing was opened or changed.</source>
        <translation>パスワード又は番号のまちがいが続きました。業務データは開いておらず、何も変わっていません。</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>{seconds}秒たってから、もう一度打ってください。</translation>
    </message>
    <message>
        <source>The program's schema file number {number} is missing. The vault was not opened.</source>
        <translation>プログラムの一部（記録の形式の第{number}号）がありません。業務データは開いていません。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>The header of the vault asks for more than this program allows. Nothing was computed.</source>
        <translation>業務データの先頭にある数が、このプログラムの上限を超えています。何も計算していません。</translation>
    </message>
    <message>
        <source>The folder is not empty. No vault was made, and nothing was changed.</source>
        <translation>フォルダーが空ではありません。業務データは作らず、何も変えていません。</translation>
    </message>
    <message>
        <source>Choose a new folder, or open the vault that is there.</source>
        <translation>新しいフォルダーを選ぶか、そこにある業務データを開いてください。</translation>
    </message>
    <message>
        <source>The code does not open this vault, or it was used already. Nothing was opened or changed.</source>
        <translation>この番号では業務データを開けないか、番号は既に使われています。何も開いておらず、何も変わっていません。</translation>
    </message>
    <message>
        <source>Compare the code with the sheet, or ask the responsible handler for a new invitation.</source>
        <translation>紙のコードと見くらべるか、取扱責任者に新しい招待コードを頼んでください。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Nothing was changed.</source>
        <translation>ディスクの空きが足りません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Make room on the disk of the vault, then try again.</source>
        <translation>業務データのあるディスクに空きを作り、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The record asked for ({type}) is not in this vault.</source>
        <translation>お探しの記録（{type}）は、この業務データにありません。</translation>
    </message>
    <message>
        <source>Open the list again; the record may have been erased.</source>
        <translation>一覧を開き直してください。消去済みのことがあります。</translation>
    </message>
    <message>
        <source>The record ({type}) was changed in the meantime. Nothing was saved.</source>
        <translation>この記録（{type}）は、開いている間に変わりました。何も保存していません。</translation>
    </message>
    <message>
        <source>Open the record again and repeat the change.</source>
        <translation>記録を開き直して、もう一度直してください。</translation>
    </message>
    <message>
        <source>The record ({type}) belongs to the other desk. Nothing was saved.</source>
        <translation>この記録（{type}）を直せるのは、区と受託者のうち相手方だけです。何も保存していません。</translation>
    </message>
    <message>
        <source>Ask the other desk to change it.</source>
        <translation>相手方に変更を頼んでください。</translation>
    </message>
    <message>
        <source>What was to be saved does not fit the other records. Nothing was saved.</source>
        <translation>保存しようとした内容が、ほかの記録と合いません。何も保存していません。</translation>
    </message>
    <message>
        <source>The audit log does not hold at entry {seq} ({how}).</source>
        <translation>操作記録の{seq}件目が、つながりません（{how}）。</translation>
    </message>
    <message>
        <source>Change nothing more, keep the folder, and tell the responsible handler and the ward.</source>
        <translation>これ以上は何も変えず、フォルダーをそのまま残して、取扱責任者と区に知らせてください。</translation>
    </message>
    <message>
        <source>The disk did not read or write as asked. The last step was not saved.</source>
        <translation>ディスクの読み書きができませんでした。最後の作業は保存していません。</translation>
    </message>
    <message>
        <source>Check the disk, then open the vault again.</source>
        <translation>ディスクを確かめてから、業務データを開き直してください。</translation>
    </message>
    <message>
        <source>A field of the record ({type}) holds something that can't be stored. Nothing was saved.</source>
        <translation>記録（{type}）の欄に、保存できない文字などがあります。何も保存していません。</translation>
    </message>
    <message>
        <source>Type the field again.</source>
        <translation>その欄を打ち直してください。</translation>
    </message>
    <message>
        <source>This log-in name is already in use. Nothing was changed.</source>
        <translation>このログインIDは、もう使われています。何も変わっていません。</translation>
    </message>
    <message>
        <source>Choose another log-in name.</source>
        <translation>別のログインIDにしてください。</translation>
    </message>
    <message>
        <source>The last responsible handler can't be removed. Nothing was changed.</source>
        <translation>取扱責任者の最後の1人は外せません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Invite another responsible handler first.</source>
        <translation>先に、ほかの取扱責任者を招待してください。</translation>
    </message>
    <message>
        <source>No active user has this log-in name. Nothing was changed.</source>
        <translation>このログインIDの取扱者はいません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>A stored file of the vault is missing or damaged. It was not opened.</source>
        <translation>業務データに保存した書類がないか、壊れています。開いていません。</translation>
    </message>
    <message>
        <source>Restore it from the last backup.</source>
        <translation>最後の控えから戻してください。</translation>
    </message>
    <message>
        <source>The header is from epoch {header}, the records are from epoch {records}. Nothing was changed.</source>
        <translation>業務データの先頭は第{header}期、記録は第{records}期のもので、組がちがいます。何も変わっていません。</translation>
    </message>
    <message>
        <source>Put back the header that belongs to the records, or restore a backup as a whole.</source>
        <translation>記録と組になる先頭に戻すか、控えを丸ごと戻してください。</translation>
    </message>
    <message>
        <source>A real vault needs the secret store of this PC. Nothing was made or changed.</source>
        <translation>本番の業務データには、このPCの資格情報ストアが要ります。何も作らず、何も変えていません。</translation>
    </message>
    <message>
        <source>Set up the secret store of the PC (the key ring of the log-in), then try again.</source>
        <translation>PCの資格情報ストアを使えるようにしてから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The new password is too short or too easy to guess. Nothing was changed.</source>
        <translation>新しいパスワードが短すぎるか、推測されやすいものです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Take 12 characters or more, 5 of them different, without the log-in name, and no space at either end.</source>
        <translation>12文字以上で、5種類以上の文字を使い、ログインIDを含まず、前後に空白のないものにしてください。</translation>
    </message>
    <message>
        <source>This file is not an encrypted bundle of this program. Nothing was read from it.</source>
        <translation>これは、このプログラムの暗号化データではありません。何も読んでいません。</translation>
    </message>
    <message>
        <source>Choose the file that carries the management number on the password notice.</source>
        <translation>パスワード通知書と同じ管理番号のものを選んでください。</translation>
    </message>
    <message>
        <source>This bundle has container version {theirs}; this program reads up to {ours}. Nothing was read from it.</source>
        <translation>この暗号化データの形式は第{theirs}版です。このプログラムが読めるのは第{ours}版までです。何も読んでいません。</translation>
    </message>
    <message>
        <source>Update this program, or ask the sender to send it again in version {ours}.</source>
        <translation>このプログラムを新しい版にするか、送り手に第{ours}版で作り直してもらってください。</translation>
    </message>
    <message>
        <source>The first lines of this bundle are damaged. Nothing was read from it.</source>
        <translation>この暗号化データの先頭が壊れています。何も読んでいません。</translation>
    </message>
    <message>
        <source>Copy it from the disc again; if that does not help, ask the sender for a new disc.</source>
        <translation>媒体を入れ直して、もう一度読んでください。それでも開けないときは、送り手に新しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>The bundle asks for {iterations} rounds of key derivation; {low} to {high} are allowed. It was not opened.</source>
        <translation>この暗号化データは、鍵の計算を{iterations}回求めています。{low}回から{high}回までのものだけを開きます。開いていません。</translation>
    </message>
    <message>
        <source>Do not use this file. Tell the sender, and ask for a new disc.</source>
        <translation>この媒体は使わず、送り手に知らせて、新しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>Group {groups} of the password is not right. Nothing was opened.</source>
        <translation>パスワードの{groups}組目にまちがいがあります。何も開いていません。</translation>
    </message>
    <message>
        <source>Type that group again from the password notice.</source>
        <translation>パスワード通知書の同じ組と見くらべて、打ち直してください。</translation>
    </message>
    <message>
        <source>The password has {typed} characters instead of {needed}. Nothing was opened.</source>
        <translation>パスワードは{needed}文字です。今は{typed}文字あります。何も開いていません。</translation>
    </message>
    <message>
        <source>Type all seven groups of five characters from the password notice.</source>
        <translation>パスワード通知書の5文字ずつ7組を、全て打ってください。</translation>
    </message>
    <message>
        <source>The password does not open this bundle. It belongs to another disc, the disc was meant for another desk, or the first lines of the bundle were changed. Nothing was read from it.</source>
        <translation>このパスワードでは開けません。別の媒体のパスワードか、宛先のちがう媒体か、暗号化データの先頭が書き換えられたものです。何も読んでいません。</translation>
    </message>
    <message>
        <source>Compare the management number on the disc with the one on the password notice and type it again.</source>
        <translation>媒体とパスワード通知書の管理番号を見くらべて、パスワードを打ち直してください。</translation>
    </message>
    <message>
        <source>The bundle ends too early: a part is missing. Nothing was taken over.</source>
        <translation>暗号化データが途中で終わっています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The bundle was changed or cut on its way. Nothing was taken over.</source>
        <translation>暗号化データが、書き換えられたか、途中で切れています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Copy it from the disc again; if that does not help, keep the disc, tell the sender and ask for a new one.</source>
        <translation>媒体を入れ直して、もう一度読んでください。それでも開けないときは、媒体を保管し、送り手に知らせて新しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>Something follows the end of the bundle that does not belong to it. Nothing was taken over.</source>
        <translation>暗号化データの終わりの後に、余分なものがあります。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Part {position} inside the bundle is not one that a bundle may contain at this place. Nothing was taken over.</source>
        <translation>暗号化データの{position}番目の部分が、決められた並びとちがいます。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Tell the sender the code and the part; the bundle was made by a faulty or foreign program.</source>
        <translation>末尾のSD番号と、何番目の部分かを、送り手に知らせてください。送り手のプログラムに不具合があるか、別のプログラムで作られています。</translation>
    </message>
    <message>
        <source>Part {position} inside the bundle is larger than a bundle may carry. Nothing was taken over.</source>
        <translation>暗号化データの{position}番目の部分が、上限を超える大きさです。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The signature of the bundle's head is not right. Its records were not read.</source>
        <translation>暗号化データの表書き（送り手や番号）の署名が合いません。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Keep the disc, tell the sender by telephone, and ask for a new one.</source>
        <translation>媒体を保管し、送り手に電話で知らせて、新しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>The head inside the bundle does not belong to its first lines. Its records were not read.</source>
        <translation>暗号化データの表書き（送り手や番号）が、先頭と合いません。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>The signature of the bundle's list of contents is not right. Nothing was taken over.</source>
        <translation>暗号化データの内容一覧の署名が合いません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The bundle's list of contents does not agree with its contents. Nothing was taken over.</source>
        <translation>暗号化データの内容一覧と中身が合いません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Line {line} of part {position} inside the bundle is not a valid record. Nothing was taken over.</source>
        <translation>暗号化データの{position}番目の部分の{line}行目を、記録として読めません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Tell the sender the code, the part and the line; the bundle was made by a faulty or foreign program.</source>
        <translation>末尾のSD番号と、何番目の部分の何行目かを、送り手に知らせてください。送り手のプログラムに不具合があるか、別のプログラムで作られています。</translation>
    </message>
    <message>
        <source>One record of the kind {kind} is larger than a bundle may carry. No bundle was made.</source>
        <translation>暗号化データに入る大きさを超える記録（{kind}）が1件あります。暗号化データは作っていません。</translation>
    </message>
    <message>
        <source>Shorten the longest text of that record and make the bundle again.</source>
        <translation>その記録の最も長い文を短くして、作り直してください。</translation>
    </message>
    <message>
        <source>Practice data and real data never mix: this bundle is of the other sort. Nothing was taken over.</source>
        <translation>研修用データと本番のデータは混ぜられません。この暗号化データは、今開いている業務データとは別の種類です。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Open it in the vault it was made for, or ask the sender for the right disc.</source>
        <translation>宛先の業務データで開くか、送り手に正しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>This bundle belongs to another engagement. Its records were not read.</source>
        <translation>この暗号化データは、別の委託案件のものです。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Open the vault of that engagement, or give the disc back to the sender.</source>
        <translation>その委託案件の業務データで開くか、媒体を送り手に返してください。</translation>
    </message>
    <message>
        <source>This bundle is meant for another desk. Its records were not read.</source>
        <translation>この暗号化データは、宛先がちがいます。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Give the disc back to the sender, and record that it went to the wrong place.</source>
        <translation>媒体を送り手に返し、届け先がちがったことを記録してください。</translation>
    </message>
    <message>
        <source>This bundle comes from a desk that this engagement does not know. Its records were not read.</source>
        <translation>この暗号化データの送り手は、この委託案件に登録されていません。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Ask the sender which desk made it. Do not apply it.</source>
        <translation>取り込まずに、どこで作ったものかを、渡した人に確かめてください。</translation>
    </message>
    <message>
        <source>The sender's key has not been compared with the paper yet. The bundle was looked at, not taken over.</source>
        <translation>送り手の鍵を、まだ紙と見くらべていません。暗号化データは確かめただけで、取り込んでいません。</translation>
    </message>
    <message>
        <source>Type the sender's fingerprint from the key comparison sheet, then apply the bundle.</source>
        <translation>鍵の照合票にある送り手の鍵の照合番号を打ってから、取り込んでください。</translation>
    </message>
    <message>
        <source>This bundle was signed with another key than the one compared on paper. Its records were not read.</source>
        <translation>この暗号化データの署名は、紙で照合した鍵のものではありません。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Ask the sender by telephone. A new key is valid only by a key comparison sheet signed by both sides.</source>
        <translation>送り手に電話で確かめてください。新しい鍵を使えるのは、双方が署名した鍵の照合票があるときだけです。</translation>
    </message>
    <message>
        <source>The sender made this bundle before its data was restored. Its records were not read.</source>
        <translation>この暗号化データは、送り手が業務データを控えから戻す前に作ったものです。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Ask the sender to make the bundle again from its present data.</source>
        <translation>今の業務データから作り直すよう、送り手に頼んでください。</translation>
    </message>
    <message>
        <source>This bundle (number {number}) has already been taken over. Nothing was changed.</source>
        <translation>この暗号化データ（第{number}号）は、取込み済みです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; place the disc with the media to be returned.</source>
        <translation>することはありません。媒体は、返却する媒体といっしょに置いてください。</translation>
    </message>
    <message>
        <source>This bundle has number {number}, but number {applied} is already taken over. Nothing was changed.</source>
        <translation>この暗号化データは第{number}号ですが、第{applied}号まで取込み済みです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Use the newest disc; it contains everything of the older ones.</source>
        <translation>最も新しい媒体を使ってください。古い媒体の内容は全て入っています。</translation>
    </message>
    <message>
        <source>This bundle builds on number {base}, but here only the numbers up to {applied} have been applied. Its records were not read.</source>
        <translation>この暗号化データは{base}番の続きとして作られていますが、ここでは{applied}番までしか取り込んでいません。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Apply the bundles up to {base} first, or ask the sender for one that builds on number {applied}.</source>
        <translation>先に第{base}号までを取り込むか、第{applied}号の続きになるものを送り手に頼んでください。</translation>
    </message>
    <message>
        <source>The sender's program is newer: container {container} and records {records}; this one reads up to container {own_container} and records {own_records}. Nothing was taken over.</source>
        <translation>送り手のプログラムが新しい版です（形式 {container}、記録 {records}）。このプログラムが読めるのは、形式 {own_container}、記録 {own_records} までです。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Update this program, or ask the sender to send it again in the older version.</source>
        <translation>このプログラムを新しい版にするか、送り手に古い版で作り直してもらってください。</translation>
    </message>
    <message>
        <source>The rules in this bundle have version {rules}; this program knows up to {own_rules}. Nothing was taken over.</source>
        <translation>この暗号化データの要件・単価は第{rules}版です。このプログラムが扱えるのは第{own_rules}版までです。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Update this program, then apply the bundle again.</source>
        <translation>このプログラムを新しい版にしてから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The sender says it took over number {acknowledged}, but only {sent} were ever made here. Its records were not read.</source>
        <translation>送り手は第{acknowledged}号を取り込んだとしていますが、ここで作ったのは第{sent}号までです。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Check whether an older copy of this vault is open. Tell the sender before you go on.</source>
        <translation>業務データの古い控えを開いていないか確かめ、先に進む前に送り手に知らせてください。</translation>
    </message>
    <message>
        <source>The sender's audit log ends at entry {seq} in this bundle and at entry {known} in its last one, and the two do not fit: the log was shortened or rewritten. Its records were not read.</source>
        <translation>送り手の操作記録は、この暗号化データでは{seq}番まで、前回のものでは{known}番までで、2つがつながりません。操作記録が短くされたか、書き替えられています。中の記録は読んでいません。</translation>
    </message>
    <message>
        <source>Keep the disc. Compare the heads on the confirmation records together with the sender.</source>
        <translation>媒体はそのまま取っておき、確認記録票の記録照合番号を送り手と見くらべてください。</translation>
    </message>
    <message>
        <source>Encrypted data was changed or cut after it was written. Nothing of it was used.</source>
        <translation>暗号化した内容が、書いた後に書き換えられたか、切れています。何も使っていません。</translation>
    </message>
    <message>
        <source>Fetch it again from where it came from, or restore it from the backup.</source>
        <translation>元の場所から取り直すか、控えから戻してください。</translation>
    </message>
    <message>
        <source>Encrypted data ends too early. Nothing of it was used.</source>
        <translation>暗号化した内容が、途中で終わっています。何も使っていません。</translation>
    </message>
    <message>
        <source>Something follows the end of encrypted data. Nothing of it was used.</source>
        <translation>暗号化した内容の終わりの後に、余分なものがあります。何も使っていません。</translation>
    </message>
    <message>
        <source>This is more data than one encrypted stream can hold. Nothing was sealed.</source>
        <translation>一度に暗号化できる量を超えています。暗号化していません。</translation>
    </message>
    <message>
        <source>Split the data and try again.</source>
        <translation>いくつかに分けて、もう一度行ってください。</translation>
    </message>
    <message>
        <source>Data does not have exactly the form this program writes. It was not used.</source>
        <translation>このプログラムが書く形と、少しちがう内容です。使っていません。</translation>
    </message>
    <message>
        <source>Fetch it again from where it came from; do not edit it by hand.</source>
        <translation>元の場所から取り直してください。手で書き換えないでください。</translation>
    </message>
    <message>
        <source>A signature is not right. What it stands under was not used.</source>
        <translation>署名が合いません。署名の付いた内容は使っていません。</translation>
    </message>
    <message>
        <source>Do not use this data. Ask the side that signed it.</source>
        <translation>この内容は使わずに、署名した側に確かめてください。</translation>
    </message>
    <message>
        <source>A decision does not carry the ward's valid signature. No notice was made from it.</source>
        <translation>決定に付いた区の署名が合いません。この決定の通知書は作っていません。</translation>
    </message>
    <message>
        <source>Print nothing. Tell the responsible handler and the ward, and ask for the decision again by bundle.</source>
        <translation>何も印刷せず、取扱責任者と区に知らせて、決定の暗号化データをもう一度頼んでください。</translation>
    </message>
    <message>
        <source>The medium has too little room: {needed_mb} MB are needed, {free_mb} MB are free. No bundle was left on it.</source>
        <translation>媒体の空きが足りません（必要 {needed_mb} MB、空き {free_mb} MB）。媒体に暗号化データは残していません。</translation>
    </message>
    <message>
        <source>Take an empty medium, or make room, and try again.</source>
        <translation>空の媒体を使うか、空きを作って、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The medium could not be written. No bundle was left on it.</source>
        <translation>媒体に書けませんでした。媒体に暗号化データは残していません。</translation>
    </message>
    <message>
        <source>Check that the medium is in place, writable and not full, or take a new one.</source>
        <translation>媒体が入っているか、書けるものか、空きがあるかを確かめるか、新しい媒体を使ってください。</translation>
    </message>
    <message>
        <source>The medium could not be read. Nothing was taken over.</source>
        <translation>媒体を読めませんでした。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Clean the disc or try another drive; if that does not help, ask the sender for a new disc.</source>
        <translation>媒体の面を拭くか、別のドライブで読んでください。それでも読めないときは、送り手に新しい媒体を頼んでください。</translation>
    </message>
    <message>
        <source>What was written to the medium can't be read back as it was. The bundle must not be handed over.</source>
        <translation>読戻し確認で、媒体の中身が書いたものと一致しません。この媒体は渡せません。</translation>
    </message>
    <message>
        <source>Destroy this medium by the rules and write to a new one.</source>
        <translation>この媒体は決まりに従って廃棄し、新しい媒体に書いてください。</translation>
    </message>
    <message>
        <source>A bundle with the management number {number} already stands there. It was left as it is.</source>
        <translation>管理番号 {number} の暗号化データが、もう媒体にあります。そのまま残してあります。</translation>
    </message>
    <message>
        <source>Take an empty medium, or give the new bundle its own management number.</source>
        <translation>空の媒体を使うか、新しい暗号化データに別の管理番号を付けてください。</translation>
    </message>
    <message>
        <source>There is no bundle on this medium.</source>
        <translation>この媒体に暗号化データはありません。</translation>
    </message>
    <message>
        <source>Check that the right disc is in the drive and choose its folder.</source>
        <translation>正しい媒体が入っているかを確かめて、その場所を選んでください。</translation>
    </message>
    <message>
        <source>There are {count} bundles on this medium: {names}.</source>
        <translation>この媒体に暗号化データが{count}件あります：{names}。</translation>
    </message>
    <message>
        <source>Choose the one whose management number stands on the password notice.</source>
        <translation>パスワード通知書と同じ管理番号のものを選んでください。</translation>
    </message>
    <message>
        <source>A management number may hold letters A to Z, digits and hyphens, at most 40. No bundle was made.</source>
        <translation>管理番号に使えるのは、英大文字、数字、ハイフンで、40文字までです。暗号化データは作っていません。</translation>
    </message>
    <message>
        <source>Give the medium a management number of that form.</source>
        <translation>媒体の管理番号を付け直してください。</translation>
    </message>
    <message>
        <source>This file is not a table in UTF-8 or Shift_JIS (CP932). Nothing was read from it.</source>
        <translation>このデータは、電子申請の表（文字コードはUTF-8かShift_JIS）として読めません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Export it from the portal again as CSV, and choose the file that the portal made.</source>
        <translation>電子申請のシステムからCSVで出し直し、出たものをそのまま選んでください。</translation>
    </message>
    <message>
        <source>Columns are missing in the first line of this file: {columns}. Nothing was read from it.</source>
        <translation>このデータの1行目に、次の項目がありません：{columns}。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Export it from the portal again with all columns; do not edit it in a spreadsheet.</source>
        <translation>電子申請のシステムから、全ての項目を付けて出し直してください。表計算ソフトでは直さないでください。</translation>
    </message>
    <message>
        <source>Columns stand twice in the first line of this file: {columns}. Nothing was read from it.</source>
        <translation>このデータの1行目に、次の項目が重なっています：{columns}。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Export it from the portal again; do not edit it in a spreadsheet.</source>
        <translation>電子申請のシステムから出し直してください。表計算ソフトでは直さないでください。</translation>
    </message>
    <message>
        <source>There is nothing readable at this place. Nothing was read.</source>
        <translation>この場所に、読めるものがありません。何も読んでいません。</translation>
    </message>
    <message>
        <source>Check the place and choose again.</source>
        <translation>場所を確かめて、選び直してください。</translation>
    </message>
    <message>
        <source>The field {field} of this record ({type}) holds a day, a time, a number or a sign that can't stand, or is empty. Nothing was saved.</source>
        <translation>この記録（{type}）の欄（{field}）に、使えない日付、時刻、数字若しくは文字があるか、何も書かれていません。何も保存していません。</translation>
    </message>
    <message>
        <source>Type the field again: days like 2025-04-25, times like 09:30, yen and hours not below 0, no hidden signs, no formula at the beginning.</source>
        <translation>その欄を打ち直してください。日付は2025-04-25、時刻は09:30の形で、円と時間は0以上です。見えない文字や計算式の形の始まりは使えません。</translation>
    </message>
    <message>
        <source>This file of rules is not written as such files are. Nothing was changed.</source>
        <translation>要件・単価の版が、決められた書き方になっていません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Take the file as it was delivered, or ask the person responsible for the rules to correct it.</source>
        <translation>届いたままの版を使うか、要件・単価の担当者に直してもらってください。</translation>
    </message>
    <message>
        <source>The rules can't be used: {place} ({problem}). Nothing was changed.</source>
        <translation>この要件・単価は使えません：{place}（{problem}）。何も変わっていません。</translation>
    </message>
    <message>
        <source>Correct that entry in the file of rules and read it again.</source>
        <translation>要件・単価の版のその項目を直して、読み直してください。</translation>
    </message>
    <message>
        <source>{count} characters can't be printed: {characters}. Nothing was printed.</source>
        <translation>印字できない文字が{count}字あります：{characters}。何も印刷していません。</translation>
    </message>
    <message>
        <source>Compare the characters with the paper or ask the sender which they are, correct the field, print again.</source>
        <translation>紙と見くらべるか、送り手に何の字かを確かめて、欄を直してから印刷してください。</translation>
    </message>
    <message>
        <source>The font file {font} isn't on this PC. Nothing was printed.</source>
        <translation>フォント {font} がこのPCにありません。何も印刷していません。</translation>
    </message>
    <message>
        <source>Install the fonts named in the set-up guide and start the program again.</source>
        <translation>導入の手引にあるフォントを入れて、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The font file {font} can't be used. Nothing was printed.</source>
        <translation>フォント {font} が使えません。何も印刷していません。</translation>
    </message>
    <message>
        <source>Install the font again and start the program again.</source>
        <translation>フォントを入れ直して、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The address of notice {notice} doesn't fit the window of the envelope. Nothing was printed.</source>
        <translation>通知番号 {notice} の宛名が、封筒の窓に収まりません。何も印刷していません。</translation>
    </message>
    <message>
        <source>Pull this notice out of the run and send it in an envelope addressed by hand.</source>
        <translation>この通知書を抜取りにして、宛名を手書きした封筒で送ってください。</translation>
    </message>
    <message>
        <source>A text on paper {document} doesn't fit the space for it. Nothing was printed.</source>
        <translation>帳票番号 {document} の文が、欄に収まりません。何も印刷していません。</translation>
    </message>
    <message>
        <source>Shorten the text in that field, or split it, and print again.</source>
        <translation>その欄の文を短くするか、分けて、印刷し直してください。</translation>
    </message>
    <message>
        <source>The notices are set to carry an image of the seal, but none is registered. Nothing was printed.</source>
        <translation>公印の印影を刷る設定ですが、印影データが登録されていません。何も印刷していません。</translation>
    </message>
    <message>
        <source>Ask the ward to choose between seal omitted and paper with a printed seal.</source>
        <translation>公印省略か公印刷込用紙かを、区に選んでもらってください。</translation>
    </message>
    <message>
        <source>This PC does not know this printer. Nothing was printed.</source>
        <translation>このPCには、このプリンターがありません。何も印刷していません。</translation>
    </message>
    <message>
        <source>Look whether it is switched on and connected, then choose a printer again.</source>
        <translation>電源と接続を確かめて、プリンターを選び直してください。</translation>
    </message>
    <message>
        <source>The printer did not take the paper to its end. What came out of it is not complete.</source>
        <translation>プリンターが、紙を最後まで受け取りませんでした。出た紙は、そろっていません。</translation>
    </message>
    <message>
        <source>Gather every sheet that came out, see to the printer, then print the whole paper again.</source>
        <translation>出た紙を全て集め、プリンターを確かめてから、はじめから印刷し直してください。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed; the attempt is in the audit log.</source>
        <translation>今のログインIDでは、この作業はできません。何も変わっていません。操作記録に残しました。</translation>
    </message>
    <message>
        <source>Ask the responsible handler, or let a person do it whose role allows it.</source>
        <translation>取扱責任者に相談するか、できる人に頼んでください。</translation>
    </message>
    <message>
        <source>The handler list has not been accepted yet, so no bundle with personal data was made.</source>
        <translation>取扱者名簿が、まだ受理されていません。個人情報の入る暗号化データは作っていません。</translation>
    </message>
    <message>
        <source>Record the ward's acceptance of the contractor's handler list first.</source>
        <translation>先に、受託者の取扱者名簿を区が受理したことを記録してください。</translation>
    </message>
    <message>
        <source>A bundle was verified here but neither applied nor discarded. No new bundle was made.</source>
        <translation>確かめたまま、取込みも取りやめもしていない暗号化データがあります。新しい暗号化データは作っていません。</translation>
    </message>
    <message>
        <source>Apply or discard the waiting bundle, then make the new one.</source>
        <translation>先にそれを取り込むか取りやめるかして、新しく作ってください。</translation>
    </message>
    <message>
        <source>The typed fingerprint is not that of the key in this bundle. The key is not trusted; nothing was applied.</source>
        <translation>打った照合番号が、この暗号化データの鍵のものではありません。この鍵は認めていません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Compare the key comparison sheet again. If it still differs, don't use this disc and tell the other desk.</source>
        <translation>鍵の照合票と、もう一度見くらべてください。やはりちがうときは、この媒体を使わずに、相手方に知らせてください。</translation>
    </message>
    <message>
        <source>A disc and the password notice of the same bundle can't change hands on one occasion. Nothing was recorded.</source>
        <translation>同じ暗号化データの媒体とパスワード通知書を、一度に受け渡すことはできません。何も記録していません。</translation>
    </message>
    <message>
        <source>Hand them over on separate occasions, each with its own confirmation record.</source>
        <translation>別の機会に分けて渡し、それぞれ確認記録票に残してください。</translation>
    </message>
    <message>
        <source>Not every row of the confirmation record has been counted. Nothing was recorded.</source>
        <translation>確認記録票に、数えていない行があります。何も記録していません。</translation>
    </message>
    <message>
        <source>Count each row and type the counts as they stand on the sheet.</source>
        <translation>1行ずつ数えて、票にある数のとおりに打ってください。</translation>
    </message>
    <message>
        <source>Papers of a real desk are printed, never saved as files. No file was written.</source>
        <translation>本番の書類は印刷だけです。PCに保存することはできません。何も書いていません。</translation>
    </message>
    <message>
        <source>Print the paper. Only a practice desk can save it.</source>
        <translation>印刷してください。保存できるのは、研修用データの書類だけです。</translation>
    </message>
    <message>
        <source>Lot {lot} does not balance: printed {printed}, sealed {sealed}, spoiled {spoiled}, pulled out {pulled}.</source>
        <translation>封入ロット {lot} の数が合いません（印刷 {printed}、封緘 {sealed}、損紙 {spoiled}、抜取り {pulled}）。</translation>
    </message>
    <message>
        <source>Find the missing or surplus sheets; the lot can't be delivered before the numbers agree.</source>
        <translation>足りない紙、余った紙を探してください。数が合うまで、この封入ロットは納品できません。</translation>
    </message>
    <message>
        <source>{count} points of application {number} must be settled before it can be screened. Nothing was changed.</source>
        <translation>受付番号 {number} に、済んでいない確認事項が{count}件あり、事前審査に進めません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Settle each point with its reason, then screen again.</source>
        <translation>1件ずつ扱いと理由を記録してから、もう一度事前審査をしてください。</translation>
    </message>
    <message>
        <source>Application {number} has no screening of its present revision, so nothing was decided.</source>
        <translation>受付番号 {number} は、今の内容での事前審査がありません。何も決定していません。</translation>
    </message>
    <message>
        <source>Have it screened again and sent by bundle, or send it back to the contractor.</source>
        <translation>事前審査をやり直した暗号化データを受託者に頼むか、受託者に差し戻してください。</translation>
    </message>
    <message>
        <source>There is nothing here yet that this could be done with.</source>
        <translation>この作業の元になるものが、まだありません。</translation>
    </message>
    <message>
        <source>Do the step before it first.</source>
        <translation>先に、一つ前の作業をしてください。</translation>
    </message>
    <message>
        <source>A refusal or a partial grant needs its reason. Application {number} has none; nothing was decided.</source>
        <translation>不交付と一部交付には理由が要ります。受付番号 {number} に理由がありません。何も決定していません。</translation>
    </message>
    <message>
        <source>Choose or type the reason that the notice shall give.</source>
        <translation>通知書に載せる理由を選ぶか、打ってください。</translation>
    </message>
    <message>
        <source>Confirmation record {number} has been transcribed already. Nothing was changed.</source>
        <translation>確認記録票 {number} は、記録済みです。何も変わっていません。</translation>
    </message>
    <message>
        <source>To correct it, make a new sheet that names the number of this one.</source>
        <translation>直すときは、この番号を訂正欄に書いた新しい票を作ってください。</translation>
    </message>
    <message>
        <source>The bundle holds a record ({type}) that the sending desk does not own. Nothing was applied.</source>
        <translation>暗号化データに、送り手が直せないはずの記録（{type}）が入っています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Don't use this disc; tell the desk that made it, with this code.</source>
        <translation>この媒体は使わず、末尾のSD番号を送り手に知らせてください。</translation>
    </message>
    <message>
        <source>The bundle holds revision {revision} of a record ({type}) of which a newer one is here. Nothing was applied.</source>
        <translation>暗号化データの記録（{type}）は第{revision}版ですが、ここにはもっと新しい版があります。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The sender may work on a copy put back from a backup: speak to the sender before another disc is made.</source>
        <translation>送り手が、控えから戻した古い業務データを使っていることがあります。次の媒体を作る前に、送り手と話してください。</translation>
    </message>
    <message>
        <source>The bundle holds another content for revision {revision} of a record ({type}). Nothing was applied.</source>
        <translation>暗号化データの記録（{type}）の第{revision}版が、ここにある同じ版と内容がちがいます。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The sender may work on two copies of its vault: speak to the sender before another disc is made.</source>
        <translation>送り手が、業務データを2か所で使っていることがあります。次の媒体を作る前に、送り手と話してください。</translation>
    </message>
    <message>
        <source>This bundle is not the first one of an engagement from its ward. No desk was made.</source>
        <translation>これは、区が最初に渡す委託案件の開始データではありません。業務データは作っていません。</translation>
    </message>
    <message>
        <source>Use the disc of the engagement kit; later discs are opened at the desk that the kit made.</source>
        <translation>委託案件の開始データの媒体を使ってください。その後の媒体は、開始データから作った業務データで開きます。</translation>
    </message>
    <message>
        <source>A day or a time can't be read. Nothing was recorded.</source>
        <translation>日付又は時刻を読み取れません。何も記録していません。</translation>
    </message>
    <message>
        <source>Type the day like R7.4.25 or 2025-04-25 and the time like 10:30.</source>
        <translation>日は R7.4.25 か 2025-04-25、時刻は 10:30 のように打ってください。</translation>
    </message>
    <message>
        <source>The clock of this PC is behind the last entry or far ahead of it. Nothing was changed.</source>
        <translation>このPCの時計が、操作記録の最後の時刻より遅れているか、大きく進んでいます。何も変わっていません。</translation>
    </message>
    <message>
        <source>Set the clock, or let two people state here that it is right.</source>
        <translation>時計を合わせるか、時計が正しいことを、ここで2人で確かめてください。</translation>
    </message>
    <message>
        <source>This needs a second person. Nothing was changed.</source>
        <translation>この作業には、もう1人の承認が要ります。何も変わっていません。</translation>
    </message>
    <message>
        <source>Let another handler of this desk type log-in name and password.</source>
        <translation>ほかの取扱者に、ログインIDとパスワードを打ってもらってください。</translation>
    </message>
    <message>
        <source>The amount of application {number} is not what the ward's rules give. Nothing was decided.</source>
        <translation>申請{number}の額が、区の要件・単価で計算した額とちがいます。何も決定していません。</translation>
    </message>
    <message>
        <source>Send it back to the contractor to be screened again by the rules of the engagement.</source>
        <translation>受託者へ差し戻し、委託案件の要件・単価で事前審査をやり直すよう求めてください。</translation>
    </message>
    <message>
        <source>The verdict on application {number} does not fit its amount and hours. Nothing was decided.</source>
        <translation>申請{number}の交付・一部交付・不交付の別が、額と時間数に合いません。何も決定していません。</translation>
    </message>
    <message>
        <source>Grant what is whole, part what was left out or cut, and refuse what comes to nothing.</source>
        <translation>全て認めるときは交付、除いた利用や減らした時間があるときは一部交付、額がないときは不交付を選んでください。</translation>
    </message>
    <message>
        <source>With application {number} a child would pass its hours of the year. Nothing was decided.</source>
        <translation>申請{number}を加えると、児童の年度の上限時間を超えます。何も決定していません。</translation>
    </message>
    <message>
        <source>Send it back to the contractor; the hours of all its applications count together.</source>
        <translation>受託者へ差し戻してください。同じ児童の申請の時間数は、全て合わせて数えます。</translation>
    </message>
    <message>
        <source>This very export has been read in this round already. Nothing was read.</source>
        <translation>この電子申請のデータは、この処理回で既に読んでいます。何も読んでいません。</translation>
    </message>
    <message>
        <source>Choose the newer export, or go on with the rows that are here.</source>
        <translation>新しいデータを選ぶか、既にある行で進めてください。</translation>
    </message>
    <message>
        <source>The bundle carries attachments, which this version can't take. Nothing was applied.</source>
        <translation>この暗号化データには添付があり、この版では取り込めません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Install the newer version of the program on this PC, then open the disc again.</source>
        <translation>このPCのプログラムを新しい版にしてから、媒体をもう一度開いてください。</translation>
    </message>
    <message>
        <source>Another key of this desk is trusted here. The new one was not trusted; nothing was applied.</source>
        <translation>相手方の別の鍵を既に認めています。新しい鍵は認めていません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Don't use this disc; speak to the desk. A new key needs a key comparison sheet signed by both.</source>
        <translation>この媒体は使わず、相手方に連絡してください。鍵を改めるには、双方が署名した鍵の照合票が要ります。</translation>
    </message>
    <message>
        <source>The password notice {number} has been printed once. It was not printed again.</source>
        <translation>パスワード通知書{number}は、既に1度印刷しています。もう一度は印刷していません。</translation>
    </message>
    <message>
        <source>Make a new bundle: it has a new password and a new disc; the old pair goes back and is void.</source>
        <translation>新しい暗号化データを作ってください。パスワードも媒体も新しくなり、古い組は返却を受けて使えなくなります。</translation>
    </message>
    <message>
        <source>Only the main seat numbers notices. Nothing was printed.</source>
        <translation>通知番号を付けられるのは主となる席だけです。何も印刷していません。</translation>
    </message>
    <message>
        <source>Print the notices at the main seat.</source>
        <translation>通知書は、主となる席で印刷してください。</translation>
    </message>
    <message>
        <source>Confirmation record {number} has been confirmed already. Nothing was changed.</source>
        <translation>確認記録票{number}は、既に確認しています。何も変わっていません。</translation>
    </message>
    <message>
        <source>To correct it, ask the ward for a new sheet that names the number of this one.</source>
        <translation>訂正するときは、この票の番号を書いた新しい票を区に求めてください。</translation>
    </message>
    <message>
        <source>The counts differ and no reason is given. Nothing was confirmed.</source>
        <translation>数が合わず、理由も書かれていません。何も確認していません。</translation>
    </message>
    <message>
        <source>Count once more; if it still differs, write in a few words what you found.</source>
        <translation>もう一度数えてください。それでも合わなければ、分かったことを短く書いてください。</translation>
    </message>
    <message>
        <source>The confirmation record has a row without a thing or a count, or no row at all. No sheet was made.</source>
        <translation>確認記録票に、内容か数のない行があるか、行が1つもありません。票は作っていません。</translation>
    </message>
    <message>
        <source>Choose the discs or notices that go, or type what goes and how many.</source>
        <translation>渡す媒体か通知書を選ぶか、渡す物とその数を打ってください。</translation>
    </message>
    <message>
        <source>A suspected duplicate is decided with a note that says why. Nothing was decided.</source>
        <translation>重複の疑いは、判断した理由を書いて決めます。何も決めていません。</translation>
    </message>
    <message>
        <source>Look at both records, then write in a few words what they showed.</source>
        <translation>両方の内容を見比べ、分かったことを短く書いてください。</translation>
    </message>
    <message>
        <source>Application {number} has nothing that the applicant could mend. No deficiency notice was made.</source>
        <translation>受付番号{number}には、申請者に直してもらうところがありません。不備のお知らせは作っていません。</translation>
    </message>
    <message>
        <source>Go on with it: what the ward must judge goes to the ward.</source>
        <translation>このまま進めてください。区が判断するものは、区へ回付します。</translation>
    </message>
    <message>
        <source>Deficiency notice {number} of this application still waits for its answer. No other one was made.</source>
        <translation>この申請には、返信待ちの不備のお知らせ{number}があります。新しいお知らせは作っていません。</translation>
    </message>
    <message>
        <source>Record the papers that came in, or wait for the reply date; cancel a letter that never left.</source>
        <translation>届いた追完書類を記録するか、期限が過ぎるまで待ってください。発送していない書面は、取り消してください。</translation>
    </message>
    <message>
        <source>Deficiency notice {number} stands in the posting book already. Nothing was changed.</source>
        <translation>不備のお知らせ{number}は、既に発送簿にあります。何も変わっていません。</translation>
    </message>
    <message>
        <source>Look it up in the posting book.</source>
        <translation>発送簿を見てください。</translation>
    </message>
    <message>
        <source>Deficiency notice {number} is closed. Nothing was changed.</source>
        <translation>不備のお知らせ{number}は、もう終わっています。何も変わっていません。</translation>
    </message>
    <message>
        <source>If something is still missing, make another deficiency notice.</source>
        <translation>まだ足りないものがあれば、不備のお知らせを新しく作ってください。</translation>
    </message>
    <message>
        <source>Deficiency notice {number} has not been posted. Nothing was changed.</source>
        <translation>不備のお知らせ{number}は、まだ発送していません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Post the letter and write it in the posting book first.</source>
        <translation>先に書面を発送して、発送簿に記録してください。</translation>
    </message>
    <message>
        <source>The days don't follow each other: notice made, posted, called or reply due. Nothing was recorded.</source>
        <translation>作成、発送、電話、返信の期限の日付の順が合いません。何も記録していません。</translation>
    </message>
    <message>
        <source>Compare the days and type them again; cancel a letter that missed its date, and make another one.</source>
        <translation>書面の日付と見くらべて、打ち直してください。期限までに発送できなかった書面は、取り消して作り直してください。</translation>
    </message>
    <message>
        <source>This is no paper of the list for this year of use. Nothing was recorded.</source>
        <translation>この書類は、この利用年度の書類の一覧にありません。何も記録していません。</translation>
    </message>
    <message>
        <source>Choose a paper of the list.</source>
        <translation>一覧にある書類を選んでください。</translation>
    </message>
    <message>
        <source>Not every paper of application {number} was looked at. No deficiency notice was made.</source>
        <translation>受付番号{number}に、まだ点検していない書類があります。不備のお知らせは作っていません。</translation>
    </message>
    <message>
        <source>Look at every paper of the list first, so that one letter asks for everything.</source>
        <translation>先に一覧の書類を全て点検してください。一度のお知らせで、全て求められます。</translation>
    </message>
    <message>
        <source>Application {number} stands at a stage ({stage}) where this can't be done. Nothing was changed.</source>
        <translation>受付番号{number}は「{stage}」の段階なので、この作業はできません。何も変わっていません。</translation>
    </message>
    <message>
        <source>What lies with the ward changes once it is sent back; what is decided changes by another decision.</source>
        <translation>区へ回付したものは差戻しを受けてから、決定したものは決定の変更で直してください。</translation>
    </message>
    <message>
        <source>Application {number} was not screened since it was last changed or sent back. Nothing was submitted.</source>
        <translation>受付番号{number}は、変更や差戻しの後に事前審査をしていません。何も回付していません。</translation>
    </message>
    <message>
        <source>Screen it, then submit it. If it stands as it was, answer the ward instead.</source>
        <translation>事前審査をしてから回付してください。変わらないときは、区に回答してください。</translation>
    </message>
    <message>
        <source>Application {number} is deficient, so it was not submitted.</source>
        <translation>受付番号{number}には不備があるので、回付していません。</translation>
    </message>
    <message>
        <source>Ask the applicant by a deficiency notice; when the date passes, pass it on and screen it again.</source>
        <translation>不備のお知らせで申請者に求めてください。期限を過ぎたら、区へ引き継ぐ扱いにして事前審査をやり直してください。</translation>
    </message>
    <message>
        <source>Application {number} was not submitted as it stands now. Nothing was decided.</source>
        <translation>受付番号{number}の今の内容は、区へ回付されていません。何も決定していません。</translation>
    </message>
    <message>
        <source>Have the contractor submit it and send it by bundle.</source>
        <translation>受託者に回付してもらい、暗号化データで受け取ってください。</translation>
    </message>
    <message>
        <source>Application {number} is not what the contractor submitted. Nothing was decided.</source>
        <translation>受付番号{number}の内容が、受託者の回付した内容とちがいます。何も決定していません。</translation>
    </message>
    <message>
        <source>Send it back and tell the contractor this code; it must be submitted again.</source>
        <translation>差し戻して、末尾のSD番号を受託者に伝え、回付をやり直してもらってください。</translation>
    </message>
    <message>
        <source>{count} were chosen, but at most {limit} can be done at once. Nothing was done.</source>
        <translation>{count}件を選んでいますが、一度にできるのは{limit}件までです。何もしていません。</translation>
    </message>
    <message>
        <source>Choose fewer, then go on with the rest.</source>
        <translation>件数を減らして選び、残りは続けて行ってください。</translation>
    </message>
    <message>
        <source>Question {number} has been answered already. Nothing was changed.</source>
        <translation>照会{number}には、既に回答しています。何も変わっていません。</translation>
    </message>
    <message>
        <source>If something is still open, ask a new question.</source>
        <translation>確かめることが残っているときは、新しく照会してください。</translation>
    </message>
    <message>
        <source>Question {number} was asked at this desk, so it can't be answered here.</source>
        <translation>照会{number}はこちらから出したものなので、ここでは回答できません。</translation>
    </message>
    <message>
        <source>Wait for the disc with the answer of the other desk.</source>
        <translation>相手の回答が入った媒体を待ってください。</translation>
    </message>
    <message>
        <source>Application {number} was changed since it was submitted, so words alone don't answer the ward.</source>
        <translation>受付番号{number}は回付の後に変更したので、文章だけでは区への回答になりません。</translation>
    </message>
    <message>
        <source>Screen it and submit it again: that is the answer.</source>
        <translation>事前審査をやり直して、もう一度回付してください。それが回答になります。</translation>
    </message>
    <message>
        <source>There is no text. Nothing was recorded.</source>
        <translation>文章が入っていません。何も記録していません。</translation>
    </message>
    <message>
        <source>Say in a sentence or two what it is about.</source>
        <translation>何についてかを、1、2文で入力してください。</translation>
    </message>
    <message>
        <source>What application {number} has here is what was told now. Nothing was changed.</source>
        <translation>届け出られた内容は、受付番号{number}の今の内容と同じです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Compare the change notice with the application again.</source>
        <translation>変更届と申請の内容を、もう一度見比べてください。</translation>
    </message>
    <message>
        <source>The rules of application {number} leave no such check ({check}) to the ward. Nothing was recorded.</source>
        <translation>受付番号{number}の要件・単価には、区が照会する項目「{check}」はありません。何も記録していません。</translation>
    </message>
    <message>
        <source>Choose a check of the lookup list.</source>
        <translation>照会票にある項目から選んでください。</translation>
    </message>
    <message>
        <source>A round has its steps in their order, each once, on days that follow each other. Nothing was recorded.</source>
        <translation>処理回の工程は、順番どおりに1つずつ、日付の順に並べます。何も記録していません。</translation>
    </message>
    <message>
        <source>Correct the steps and days, from the closing to the transfer.</source>
        <translation>締切から振込までの工程と日付を直してください。</translation>
    </message>
    <message>
        <source>Application {number} can only move to a later round. Nothing was changed.</source>
        <translation>受付番号{number}を移せるのは、後の処理回だけです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Choose a round behind its own.</source>
        <translation>今の処理回より後の回を選んでください。</translation>
    </message>
    <message>
        <source>The decision on application {number} took back no money. Nothing was demanded.</source>
        <translation>受付番号{number}の決定では、返還を求める額がありません。何も請求していません。</translation>
    </message>
    <message>
        <source>Only a decision that lowers or revokes an earlier one leads to a repayment.</source>
        <translation>返還を求められるのは、前の決定を減額するか取り消した決定だけです。</translation>
    </message>
    <message>
        <source>The repayment for application {number} has been demanded already. Nothing was changed.</source>
        <translation>受付番号{number}の返還は、既に請求しています。何も変わっていません。</translation>
    </message>
    <message>
        <source>Look at the open repayments.</source>
        <translation>返還待ちの一覧を見てください。</translation>
    </message>
    <message>
        <source>This repayment has been recorded as paid already. Nothing was changed.</source>
        <translation>この返還は、既に入金済みとして記録しています。何も変わっていません。</translation>
    </message>
    <message>
        <source>The decision on application {number} has been revoked already. Nothing was decided.</source>
        <translation>受付番号{number}の決定は、既に取り消しています。何も決定していません。</translation>
    </message>
    <message>
        <source>Leave the revoked applications out of this approval.</source>
        <translation>取り消した申請を除いて、決裁結果を登録してください。</translation>
    </message>
    <message>
        <source>The new decision on application {number} would say what the earlier one says. Nothing was decided.</source>
        <translation>受付番号{number}の新しい決定は、前の決定と同じ内容です。何も決定していません。</translation>
    </message>
    <message>
        <source>Leave it out of this approval; if it was submitted again, record that the decision stands.</source>
        <translation>この申請を除いて、決裁結果を登録してください。再び提出された申請は、「決定のとおり」として記録してください。</translation>
    </message>
    <message>
        <source>Nothing of application {number} would be another by this correction. Nothing was changed.</source>
        <translation>この訂正では、受付番号{number}の内容は変わりません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Compare the paper with what is here again.</source>
        <translation>書類と今の内容を、もう一度見比べてください。</translation>
    </message>
    <message>
        <source>There is a version {version} of the rules already. Nothing was changed.</source>
        <translation>要件・単価の版{version}は、既にあります。何も変わっていません。</translation>
    </message>
    <message>
        <source>Give the changed rules a version of their own.</source>
        <translation>直した要件・単価には、新しい版の名前を付けてください。</translation>
    </message>
    <message>
        <source>In version {version} of the rules an entry ({place}) is not confirmed by the ward. Nothing was decided.</source>
        <translation>要件・単価の版{version}に、区確認待ちの項目（{place}）があります。何も決定していません。</translation>
    </message>
    <message>
        <source>Compare the entry with the ward's ordinance and confirm it, then register the approval again.</source>
        <translation>区の要綱と見くらべてその項目を確認済みにし、決裁結果をもう一度登録してください。</translation>
    </message>
    <message>
        <source>A check of the ward ({check}) is not answered for application {number}. Nothing was decided.</source>
        <translation>受付番号{number}に、区がまだ確かめていない項目（{check}）があります。何も決定していません。</translation>
    </message>
    <message>
        <source>Look it up and record the result, or refuse the application with its reason.</source>
        <translation>照会の結果を記録するか、理由を付けて不交付としてください。</translation>
    </message>
    <message>
        <source>There is no application {number} here. Nothing was shown.</source>
        <translation>受付番号{number}の申請は、ここにありません。何も表示していません。</translation>
    </message>
    <message>
        <source>Type the receipt number as it stands on the paper, like SJ6-0-0001.</source>
        <translation>受付番号を、紙にあるとおり SJ6-0-0001 のように打ってください。</translation>
    </message>
    <message>
        <source>Application {number} is for uses of {year}, a year without rules here. Nothing was computed.</source>
        <translation>申請（{number}）は{year}年度の利用分ですが、この年度の要件・単価がここにありません。何も計算していません。</translation>
    </message>
    <message>
        <source>Put the year of use right, or ask the ward for the rules of that year.</source>
        <translation>利用年度を直すか、その年度の要件・単価を区に求めてください。</translation>
    </message>
    <message>
        <source>Application {number} was cut by hours that are not used up. Nothing was decided.</source>
        <translation>申請{number}は、使われていない時間のために減らされています。何も決定していません。</translation>
    </message>
    <message>
        <source>Send it back to the contractor to be screened again: another one was refused, withdrawn or reduced meanwhile.</source>
        <translation>受託者へ差し戻し、事前審査をやり直してもらってください。ほかの申請が不交付・取下げ又は減額になっています。</translation>
    </message>
    <message>
        <source>Application {number} may claim what is claimed elsewhere; nobody has decided that. Nothing was decided.</source>
        <translation>申請{number}には、まだ判断していない重複の疑いがあります。何も決定していません。</translation>
    </message>
    <message>
        <source>Look for duplicates here and decide each, or send it back to the contractor that keeps one open.</source>
        <translation>ここで重複の疑いを調べて1件ずつ判断するか、受託者へ差し戻してください。</translation>
    </message>
    <message>
        <source>The day and time on this sheet are still to come. Nothing was recorded.</source>
        <translation>記録票の日時が、まだ来ていません。何も記録していません。</translation>
    </message>
    <message>
        <source>Look at the sheet once more. If it is right, look at the clock of this PC.</source>
        <translation>記録票をもう一度見てください。記録票が正しいときは、このPCの時計を確かめてください。</translation>
    </message>
    <message>
        <source>The days of this approval can't be: approved by today, in effect then or later, paid after that.</source>
        <translation>決裁の日付が合いません。決裁日は今日まで、施行日は決裁日以後、支払予定日は施行日以後です。</translation>
    </message>
    <message>
        <source>Compare them with the approved draft and type them again. Nothing was registered.</source>
        <translation>起案と見比べて、入力し直してください。何も登録していません。</translation>
    </message>
    <message>
        <source>Application {number} leaves a check ({check}) to the ward's judgement, and none is written down.</source>
        <translation>受付番号{number}には区の判断が要る項目（{check}）がありますが、判断が書かれていません。</translation>
    </message>
    <message>
        <source>Write in a sentence what the ward judged and why, then mark it again. Nothing was marked.</source>
        <translation>区の判断とそのわけを書いてから、もう一度案を決めてください。案は決まっていません。</translation>
    </message>
    <message>
        <source>Application {number} was submitted anew since it lay before you. Nothing was decided.</source>
        <translation>申請{number}は、見た後に受託者から出し直されています。何も決定していません。</translation>
    </message>
    <message>
        <source>Look at it as it stands now, and give the verdict again.</source>
        <translation>今の内容を見て、もう一度判断してください。</translation>
    </message>
    <message>
        <source>Something on this sheet was made only on {made_on}, after the day that was typed. Nothing was recorded.</source>
        <translation>入力した日には、まだできていない物（{made_on}にできた物）が票にあります。何も記録していません。</translation>
    </message>
    <message>
        <source>Look at the day on the sheet once more.</source>
        <translation>票に書かれた日付をもう一度見てください。</translation>
    </message>
    <message>
        <source>The day {day} is still to come. Nothing was recorded.</source>
        <translation>{day}はまだ来ていない日です。何も記録していません。</translation>
    </message>
    <message>
        <source>Type the day on which it happened. If it is right, look at the clock of this PC.</source>
        <translation>実際の日付を入れてください。日付が正しいときは、PCの時計を見てください。</translation>
    </message>
    <message>
        <source>{number} is no number of a confirmation record of this engagement. Nothing was confirmed.</source>
        <translation>{number} は、この委託案件の確認記録票の番号ではありません。何も確認していません。</translation>
    </message>
    <message>
        <source>Look at the number on your copy once more.</source>
        <translation>紙の控えの番号をもう一度見てください。</translation>
    </message>
    <message>
        <source>Application {number} was withdrawn or its decision revoked, so it is over. Nothing was changed.</source>
        <translation>受付番号{number}の申請は、取下げ又は決定の取消しにより終わっています。何も変わっていません。</translation>
    </message>
    <message>
        <source>Answer a withdrawal by revoking the decision; what was revoked needs an application of its own.</source>
        <translation>取下げには、決定の取消しで応じてください。取り消した分は、新しい申請が必要です。</translation>
    </message>
    <message>
        <source>The ward did not send application {number} back, so no use is left out of it here. Nothing was changed.</source>
        <translation>受付番号{number}の申請は、区から差し戻されていないため、ここでは利用を対象外にできません。何も変わっていません。</translation>
    </message>
    <message>
        <source>What the register says is the ward's to judge; wait for its disc.</source>
        <translation>住民登録のことは、区が判断します。区の媒体が届くのを待ってください。</translation>
    </message>
    <message>
        <source>Application {number} has uses of this child that count, or no other child. Nothing was changed.</source>
        <translation>受付番号{number}の申請には、この児童の利用が残っているか、ほかの児童がいません。何も変わっていません。</translation>
    </message>
    <message>
        <source>Strike out the uses of the child or give them to another one first, or correct the child instead.</source>
        <translation>先に、この児童の利用を取り消すか、別の児童の利用に直してください。児童の内容を訂正することもできます。</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Uses</source>
        <translation>利用内訳</translation>
    </message>
    <message>
        <source>Hours of each child</source>
        <translation>児童ごとの時間</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>点検の結果</translation>
    </message>
    <message>
        <source>Application {number}, uses of {year}, {stage}</source>
        <translation>受付番号 {number}　{year}利用分　{stage}</translation>
    </message>
    <message>
        <source>Decided: {outcome}, {amount} yen, effective on {day}</source>
        <translation>決定　{outcome}　{amount}円　施行日 {day}</translation>
    </message>
    <message>
        <source>Reason of the decision: {reason}</source>
        <translation>決定の理由　{reason}</translation>
    </message>
    <message>
        <source>Decided by the rules {versions}</source>
        <translation>決定に使った要件・単価の版　{versions}</translation>
    </message>
    <message>
        <source>Since then the case has changed. What follows is how it stands now, and not decided.</source>
        <translation>決定の後に内容が変わりました。この後に示すのは今の内容によるもので、決定したものではありません。</translation>
    </message>
    <message>
        <source>Paid {claimed} yen, amount by the rules {amount} yen</source>
        <translation>割引後の保育料 {claimed}円、要件・単価による額 {amount}円</translation>
    </message>
    <message>
        <source>less {yen} yen: {reason}</source>
        <translation>−{yen}円　{reason}</translation>
    </message>
    <message>
        <source>Not screened yet: this is what a screening would come to now.</source>
        <translation>まだ事前審査をしていません。今の内容で事前審査をすると、こうなります。</translation>
    </message>
    <message>
        <source>Rules: {versions}</source>
        <translation>要件・単価の版　{versions}</translation>
    </message>
    <message>
        <source>Not yet confirmed by the ward: {places}</source>
        <translation>区確認待ちの項目　{places}</translation>
    </message>
    <message>
        <source>{label} {count} min</source>
        <translation>{label} {count}分</translation>
    </message>
    <message>
        <source>{label} {count} h</source>
        <translation>{label} {count}時間</translation>
    </message>
    <message>
        <source>{label} {count} yen</source>
        <translation>{label} {count}円</translation>
    </message>
    <message>
        <source>{name} ({category}): cap {cap} h, elsewhere {elsewhere} h, before {before} h, now {now} h, left {left} h</source>
        <translation>{name}（{category}）　上限 {cap}時間、他区市町村 {elsewhere}時間、利用済 {before}時間、今回 {now}時間、残り {left}時間</translation>
    </message>
    <message>
        <source>{month}: before {before} h, now {now} h</source>
        <translation>{month}　利用済 {before}時間、今回 {now}時間</translation>
    </message>
    <message>
        <source>(cap of the month {cap} h)</source>
        <translation>（月の上限 {cap}時間）</translation>
    </message>
    <message>
        <source>Checks as of the screening (the decision stands above)</source>
        <translation>点検の結果（事前審査の時点。区の決定は上のとおり）</translation>
    </message>
    <message>
        <source>day {hours} h × {yen} yen</source>
        <translation>日中 {hours}時間×{yen}円</translation>
    </message>
    <message>
        <source>night {hours} h × {yen} yen</source>
        <translation>夜間 {hours}時間×{yen}円</translation>
    </message>
    <message>
        <source> ({parts})</source>
        <translation>（{parts}）</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Perhaps {proposal}.</source>
        <translation>「{proposal}」ではありませんか。</translation>
    </message>
    <message>
        <source>(Ctrl+↓ puts it in)</source>
        <translation>（Ctrl+↓で入る）</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>A row of this application could not be taken in. Decide what becomes of that use.</source>
        <translation>この申請に取り込めない行があります。その利用をどうするか決めてください。</translation>
    </message>
    <message>
        <source>A row stands twice in the file; one was taken in.</source>
        <translation>同じ行が2度ありました。1つだけ取り込みました。</translation>
    </message>
    <message>
        <source>A value looks spoilt by a spreadsheet. A repair is proposed and not accepted yet.</source>
        <translation>表計算で値が変わったようです。補正の案がまだ決まっていません。</translation>
    </message>
    <message>
        <source>The portal wrote a date that does not exist. Another day is proposed and not accepted yet.</source>
        <translation>暦にない日付です。補正の案がまだ決まっていません。</translation>
    </message>
    <message>
        <source>The birthday is missing.</source>
        <translation>生年月日がありません。</translation>
    </message>
    <message>
        <source>The rows of this application say different things here. The first one stands.</source>
        <translation>行によって書かれたことが違います。はじめの行のとおりにしてあります。</translation>
    </message>
    <message>
        <source>The rows of this application name more than one child.</source>
        <translation>この申請には2人以上の児童が書かれています。</translation>
    </message>
    <message>
        <source>The use lies after the application was made.</source>
        <translation>申請した日より後の利用です。</translation>
    </message>
    <message>
        <source>The text holds a character that only the sender's PC can show.</source>
        <translation>送った人のPCでしか表せない文字（外字）があります。</translation>
    </message>
    <message>
        <source>A use was struck out because it was written by mistake; the note says why.</source>
        <translation>誤って書かれた利用を取り消しました。理由はメモにあります。</translation>
    </message>
    <message>
        <source>A use that was struck out was taken in again; the note says why.</source>
        <translation>取り消した利用を元に戻しました。理由はメモにあります。</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>Folder of the desk</source>
        <translation>業務データのフォルダー</translation>
    </message>
    <message>
        <source>An empty or new folder on a disk of this PC</source>
        <translation>このPCのディスクにある、空の、または新しいフォルダー</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>As it stands on the handler list</source>
        <translation>取扱者名簿のとおり</translation>
    </message>
    <message>
        <source>Log-in ID</source>
        <translation>ログインID</translation>
    </message>
    <message>
        <source>Latin letters and digits</source>
        <translation>半角の英字と数字</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>区の名前</translation>
    </message>
    <message>
        <source>新宿区</source>
        <translation>例：新宿区</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>子ども家庭部子ども家庭支援課</source>
        <translation>例：子ども家庭部子ども家庭支援課</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>受託者</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>契約番号</translation>
    </message>
    <message>
        <source>Short sign</source>
        <translation>略号</translation>
    </message>
    <message>
        <source>2 to 6 capitals and digits; every number begins with it</source>
        <translation>英大文字と数字で2～6字。すべての番号の頭に付きます</translation>
    </message>
    <message>
        <source>Contract year</source>
        <translation>契約年度</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>契約の初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>契約の末日</translation>
    </message>
    <message>
        <source>Rules to begin with</source>
        <translation>はじめの要件・単価</translation>
    </message>
    <message>
        <source>Compared and confirmed later</source>
        <translation>あとで見くらべて確認します</translation>
    </message>
    <message>
        <source>Rules of the year before</source>
        <translation>前年度の要件・単価</translation>
    </message>
    <message>
        <source>Title on notices</source>
        <translation>通知書の職名</translation>
    </message>
    <message>
        <source>Name on notices</source>
        <translation>通知書の氏名</translation>
    </message>
    <message>
        <source>Contact on notices</source>
        <translation>問合せ先</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Applications close</source>
        <translation>申請の締切</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告の納品</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Delivery of notices</source>
        <translation>通知書の納品</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>Discs come back within (days)</source>
        <translation>媒体の返却期限（日）</translation>
    </message>
    <message>
        <source>Disc of the engagement kit</source>
        <translation>委託案件キットの媒体</translation>
    </message>
    <message>
        <source>The CD drive, or the folder of the disc</source>
        <translation>CDドライブ、または媒体のフォルダー</translation>
    </message>
    <message>
        <source>Password notice</source>
        <translation>パスワード通知書</translation>
    </message>
    <message>
        <source>Key check number</source>
        <translation>鍵の照合番号</translation>
    </message>
    <message>
        <source>16 characters of the ward's key sheet</source>
        <translation>鍵の照合票の16文字</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>どちらの机</translation>
    </message>
    <message>
        <source>Practice applications</source>
        <translation>練習用の申請</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Who uses this desk</source>
        <translation>この机を使う人</translation>
    </message>
    <message>
        <source>You are the first responsible handler. Others are invited later, each with a code of their own.</source>
        <translation>あなたが最初の取扱責任者になります。ほかの人は、あとで一人ずつ招待コードで加わります。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>復旧キーの紙</translation>
    </message>
    <message>
        <source>If this PC breaks or every password is forgotten, only this sheet opens the desk. Print it and seal it.</source>
        <translation>このPCが壊れたときや、だれもパスワードが分からないときは、この紙でしか開けません。印刷して、封をしてください。</translation>
    </message>
    <message>
        <source>Where the desk stands</source>
        <translation>業務データの置き場所</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in one folder of this PC. It opens on this PC alone.</source>
        <translation>すべて暗号化して、このPCの1つのフォルダーに保ちます。このPCでしか開きません。</translation>
    </message>
    <message>
        <source>The engagement</source>
        <translation>委託案件</translation>
    </message>
    <message>
        <source>As in the contract. The rules are a draft until you have compared and confirmed them.</source>
        <translation>契約書のとおりに入れてください。要件・単価は、見くらべて確認するまで案のままです。</translation>
    </message>
    <message>
        <source>Notices and days</source>
        <translation>通知書と日程</translation>
    </message>
    <message>
        <source>What stands at the head of the notices, and the days of the first round.</source>
        <translation>通知書の差出人の欄と、第1回の日程です。</translation>
    </message>
    <message>
        <source>The desk is made from the disc that the ward handed over.</source>
        <translation>区から受け取った媒体をもとに作ります。</translation>
    </message>
    <message>
        <source>It came on paper, on another occasion than the disc.</source>
        <translation>媒体とは別の機会に、紙で受け取ったものです。</translation>
    </message>
    <message>
        <source>Key comparison</source>
        <translation>鍵の照合</translation>
    </message>
    <message>
        <source>Type it from the key comparison sheet that the ward gave you. So you know whose disc this is.</source>
        <translation>区から受け取った鍵の照合票を見て打ってください。だれが作った媒体かを、これで確かめます。</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>The ward's desk</source>
        <translation>区の机を作る</translation>
    </message>
    <message>
        <source>The contractor's desk</source>
        <translation>受託者の机を作る</translation>
    </message>
    <message>
        <source>Contractor's desk</source>
        <translation>受託者の机</translation>
    </message>
    <message>
        <source>Ward's desk</source>
        <translation>区の机</translation>
    </message>
    <message>
        <source>Still to be filled in.</source>
        <translation>まだ入っていません。</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2つのパスワードがちがいます。</translation>
    </message>
    <message>
        <source>2 to 6 capital letters and digits, a letter first.</source>
        <translation>英大文字で始め、英大文字と数字で2～6字です。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>このような日はありません。</translation>
    </message>
    <message>
        <source>This day lies before the one above it.</source>
        <translation>上の日より前になっています。</translation>
    </message>
    <message>
        <source>A whole number of days, 1 to 365.</source>
        <translation>1から365までの日数です。</translation>
    </message>
    <message>
        <source>Not all characters yet.</source>
        <translation>まだ全部の文字がありません。</translation>
    </message>
    <message>
        <source>There is a slip in a group.</source>
        <translation>まちがいのある組があります。</translation>
    </message>
    <message>
        <source>A whole path is needed.</source>
        <translation>フォルダーの場所を最初から書いてください。</translation>
    </message>
    <message>
        <source>There is something in this folder already. Take an empty or a new one.</source>
        <translation>このフォルダーには、もう何か入っています。空の、または新しいフォルダーにしてください。</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>フォルダーではありません。</translation>
    </message>
    <message>
        <source>This folder is on the network. The desk must be on a disk of this PC.</source>
        <translation>ネットワーク上のフォルダーです。このPCのディスクに置いてください。</translation>
    </message>
    <message>
        <source>This disk can be taken out. The desk must be on a disk of this PC.</source>
        <translation>取り外せるディスクです。このPCのディスクに置いてください。</translation>
    </message>
    <message>
        <source>There is no sealed data on this disc.</source>
        <translation>この媒体に、暗号化データはありません。</translation>
    </message>
    <message>
        <source>There are several discs' data in this folder. Take the disc of the kit alone.</source>
        <translation>いくつもの媒体の暗号化データが入っています。委託案件キットの媒体だけにしてください。</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12文字以上</translation>
    </message>
    <message>
        <source>5 different characters or more</source>
        <translation>5種類以上の文字</translation>
    </message>
    <message>
        <source>Without the log-in ID in it</source>
        <translation>ログインIDを含まない</translation>
    </message>
    <message>
        <source>No space at its beginning or end</source>
        <translation>前後に空白がない</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>{amount} applications</source>
        <translation>{amount}件</translation>
    </message>
    <message>
        <source>First time at this desk</source>
        <translation>この机を初めて使う</translation>
    </message>
    <message>
        <source>Type the one-time code from your paper, and choose the password that you will use from now on.</source>
        <translation>紙の招待コードを打ち、これから使うパスワードを決めてください。コードは一度しか使えません。</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>復旧キーの紙で開く</translation>
    </message>
    <message>
        <source>Type the code of the sealed sheet, and choose a new password. Make a new sheet afterwards.</source>
        <translation>封をした紙のコードを打ち、新しいパスワードを決めてください。開いたあと、新しい紙を作ってください。</translation>
    </message>
    <message>
        <source>Each try is kept in the audit log.</source>
        <translation>試したことは、操作記録に残ります。</translation>
    </message>
    <message>
        <source>Back to the log-in</source>
        <translation>ログインに戻る</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>コードで開く</translation>
    </message>
    <message>
        <source>The desk is made</source>
        <translation>業務データができました</translation>
    </message>
    <message>
        <source>Only the sheet is missing now.</source>
        <translation>あとは、復旧キーの紙だけです。</translation>
    </message>
    <message>
        <source>Nothing is made yet</source>
        <translation>まだ何も作っていません</translation>
    </message>
    <message>
        <source>You can go back at any time. The desk is made at the last step but one.</source>
        <translation>いつでも前に戻れます。「業務データを作る」を押すまで、何も変わりません。</translation>
    </message>
    <message>
        <source>Back to the doors</source>
        <translation>はじめに戻る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前に戻る</translation>
    </message>
    <message>
        <source>The code of the sheet is nowhere on this PC.</source>
        <translation>紙のコードは、このPCのどこにも残りません。</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>机を開く</translation>
    </message>
    <message>
        <source>The desk is made now.</source>
        <translation>ここで業務データを作ります。</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translation>業務データを作る</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ進む</translation>
    </message>
    <message>
        <source>The desk is being made.</source>
        <translation>業務データを作っています。</translation>
    </message>
    <message>
        <source>The desk is being made. {share}%</source>
        <translation>業務データを作っています。{share}%</translation>
    </message>
    <message>
        <source>The desk is made, but its kit was not taken in. Open the disc again later.</source>
        <translation>業務データはできましたが、委託案件キットを取り込めませんでした。あとで、もう一度媒体を開いてください。</translation>
    </message>
    <message>
        <source>A new desk for the office that decides</source>
        <translation>決定をする区が、新しく始めるとき</translation>
    </message>
    <message>
        <source>Made from the ward's disc and password notice</source>
        <translation>区から受け取った媒体とパスワード通知書で始めるとき</translation>
    </message>
    <message>
        <source>Try everything with invented people, at either desk</source>
        <translation>架空の申請で、どちらの机もひととおり試せます</translation>
    </message>
    <message>
        <source>Latin letters, digits, and . _ - alone, up to 20.</source>
        <translation>半角の英字、数字と「. _ -」だけで、20字までです。</translation>
    </message>
    <message>
        <source>The password does not meet all the conditions yet.</source>
        <translation>パスワードの条件が、まだそろっていません。</translation>
    </message>
    <message>
        <source>Met: {conditions}</source>
        <translation>そろった条件：{conditions}</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>確かめています。</translation>
    </message>
    <message>
        <source>Both desks with invented people, a round that is over and one that is under way. Nothing here ever mixes with a real desk.</source>
        <translation>架空の人だけで、区と受託者の両方の机を作ります。終わった回と、途中の回があります。ほんものの業務データと混ざることはありません。</translation>
    </message>
    <message>
        <source>This is the kit of a practice.</source>
        <translation>これは練習用のキットです。</translation>
    </message>
    <message>
        <source>The desk is one of practice, and never becomes a real one.</source>
        <translation>作られるのは練習用の机です。ほんものの机にはなりません。</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Application form</source>
        <translation>申請の入力</translation>
    </message>
    <message>
        <source>In the order of the paper</source>
        <translation>紙の順に打てます。Enterで次の欄へ</translation>
    </message>
    <message>
        <source>Line {line}: {field}</source>
        <translation>{line}行目 {field}</translation>
    </message>
    <message>
        <source>Child {number}: {field}</source>
        <translation>児童{number} {field}</translation>
    </message>
    <message>
        <source>Year of use</source>
        <translation>利用年度</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>様式の版</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>到達時刻</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>消印日</translation>
    </message>
    <message>
        <source>Way of arrival</source>
        <translation>受付の方法</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>児童の区分</translation>
    </message>
    <message>
        <source>Hours elsewhere</source>
        <translation>他区での利用時間</translation>
    </message>
    <message>
        <source>Category since</source>
        <translation>区分の始まり</translation>
    </message>
    <message>
        <source>Proven by a paper</source>
        <translation>書類で確かめた</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>銀行番号</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>支店番号</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>預金種目</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{count} children</source>
        <translation>児童{count}人</translation>
    </message>
    <message>
        <source>The number comes when it is received</source>
        <translation>番号は受け付けると付きます</translation>
    </message>
    <message>
        <source>Add a brother or sister</source>
        <translation>きょうだいを加える</translation>
    </message>
    <message>
        <source>Tinted columns are computed · Ctrl+D as above</source>
        <translation>地の色がある列は計算した値　Ctrl+Dで上の行と同じ</translation>
    </message>
    <message>
        <source>Total {count} uses</source>
        <translation>合計　{count}回</translation>
    </message>
    <message>
        <source>Line {line}, more</source>
        <translation>{line}行目のほかの欄</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>直す・確かめるところ</translation>
    </message>
    <message>
        <source>Papers that belong to it</source>
        <translation>そろえる書類</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>いまはありません</translation>
    </message>
    <message>
        <source>To put right {count}</source>
        <translation>直すところ {count}</translation>
    </message>
    <message>
        <source>To look at {count}</source>
        <translation>確かめるところ {count}</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>次へ飛ぶ</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>Receive the application</source>
        <translation>申請を受け付ける</translation>
    </message>
    <message>
        <source>What you type is kept by itself.</source>
        <translation>打ったものは、ひとりでに保存されます。</translation>
    </message>
    <message>
        <source>Kept in the vault at {time}</source>
        <translation>入力途中を業務データに保存しました　{time}</translation>
    </message>
    <message>
        <source>{count} fields must be put right first.</source>
        <translation>先に直すところが{count}つあります。</translation>
    </message>
    <message>
        <source>If the paper really says so, press Ctrl+Enter once more.</source>
        <translation>紙のとおりなら、もう一度Ctrl+Enterを押してください。</translation>
    </message>
    <message>
        <source>The office can't keep this as it stands.</source>
        <translation>このままでは受け付けられません。</translation>
    </message>
    <message>
        <source>{count} more are begun (F7 and F8 turn over).</source>
        <translation>ほかに入力途中が{count}件あります（F7・F8で切り替え）。</translation>
    </message>
    <message>
        <source>Begin a new form</source>
        <translation>新しい用紙にする</translation>
    </message>
    <message>
        <source>This form was begun before and kept at {time}.</source>
        <translation>{time}に保存した入力途中の続きです。</translation>
    </message>
    <message>
        <source>The application is received.</source>
        <translation>申請を受け付けました。</translation>
    </message>
    <message>
        <source>Write this number at the top right of the paper.</source>
        <translation>この番号を、紙の右上に書いてください。</translation>
    </message>
    <message>
        <source>Receipt number {number}</source>
        <translation>受付番号 {number}</translation>
    </message>
    <message>
        <source>Day of arrival {day}</source>
        <translation>到達日　{day}</translation>
    </message>
    <message>
        <source>Number {number} is taken.</source>
        <translation>受付番号 {number} を付けました。</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>一覧へ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>この申請を開く</translation>
    </message>
    <message>
        <source>The next form</source>
        <translation>次の用紙を打つ</translation>
    </message>
    <message>
        <source>Day of arrival</source>
        <translation>到達日</translation>
    </message>
    <message>
        <source>Child's name</source>
        <translation>児童の氏名</translation>
    </message>
    <message>
        <source>Child's reading</source>
        <translation>児童のフリガナ</translation>
    </message>
    <message>
        <source>Child's birthday</source>
        <translation>児童の生年月日</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>(name)</source>
        <translation>（氏名）</translation>
    </message>
    <message>
        <source>differs {yen}</source>
        <translation>差 {yen}</translation>
    </message>
    <message>
        <source>Put an application right</source>
        <translation>申請の訂正</translation>
    </message>
    <message>
        <source>Keep what is put right</source>
        <translation>訂正を保存する</translation>
    </message>
    <message>
        <source>Applicant, address and account change by a notice of change alone.</source>
        <translation>申請者・住所・振込先は、変更届で直します。</translation>
    </message>
    <message>
        <source>Say why lines are struck out.</source>
        <translation>行を取り消す理由を書いてください。</translation>
    </message>
    <message>
        <source>Next thing to correct</source>
        <translation>次に直すもの</translation>
    </message>
    <message>
        <source>More about the line</source>
        <translation>その行のほかの欄へ</translation>
    </message>
    <message>
        <source>Form before</source>
        <translation>前の申請書</translation>
    </message>
    <message>
        <source>Next form</source>
        <translation>次の申請書</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Put the lines in</source>
        <translation>この行を入れる</translation>
    </message>
    <message>
        <source>{lines} lines would go in from line {first}. To put right {wrongs}, to look at {asks}, written over {over}.</source>
        <translation>{first}行目から{lines}行を入れます。直すところ{wrongs}、確かめるところ{asks}、書き換える欄{over}。</translation>
    </message>
    <message>
        <source>{count} cells have no place on the form.</source>
        <translation>用紙に欄がない{count}個のセルは入りません。</translation>
    </message>
</context>
<context>
    <name>form_columns</name>
    <message>
        <source>Child</source>
        <translation>児童</translation>
    </message>
    <message>
        <source>Day of use</source>
        <translation>利用日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日中</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>保育料</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>対象額</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Sitter</source>
        <translation>シッター</translation>
    </message>
</context>
<context>
    <name>form_words</name>
    <message>
        <source>Arrival</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>児童</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>振込先</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>利用の内訳</translation>
    </message>
    <message>
        <source>Year of use</source>
        <translation>利用年度・様式</translation>
    </message>
    <message>
        <source>Postmark and way</source>
        <translation>消印日・方法</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Number and building</source>
        <translation>番地・建物</translation>
    </message>
    <message>
        <source>Name and reading</source>
        <translation>氏名・フリガナ</translation>
    </message>
    <message>
        <source>Birthday and relation</source>
        <translation>生年月日・続柄</translation>
    </message>
    <message>
        <source>Category since, proven</source>
        <translation>区分の始まり</translation>
    </message>
    <message>
        <source>Bank and branch</source>
        <translation>銀行・支店</translation>
    </message>
    <message>
        <source>Kind and number</source>
        <translation>種目・番号</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>名義カナ</translation>
    </message>
    <message>
        <source>Day of use</source>
        <translation>利用日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>保育料</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Sitter</source>
        <translation>シッター</translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation>割引の種類</translation>
    </message>
    <message>
        <source>Fares and other costs</source>
        <translation>交通費等</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>1時間の料金</translation>
    </message>
    <message>
        <source>Total of the receipt</source>
        <translation>領収書の額</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>領収書の番号</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当座</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>貯蓄</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>post</source>
        <translation>郵送</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙の額</translation>
    </message>
    <message>
        <source>Category, hours</source>
        <translation>区分・他区時間</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>到達日・時刻</translation>
    </message>
    <message>
        <source>Why lines are struck out</source>
        <translation>行を取り消す理由</translation>
    </message>
</context>
<context>
    <name>handovers</name>
    <message>
        <source>Count the things first, then read what your copy says. The record comes with a disc.</source>
        <translation>先に物を数え、それから紙の控えの数を打ちます。区の記録は、次の媒体で届きます。</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>票の番号</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>分かったこと</translation>
    </message>
    <message>
        <source>One more row</source>
        <translation>行を足す</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>You counted</source>
        <translation>数えて打つ</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>紙の控えの数</translation>
    </message>
    <message>
        <source>Count of row {number}</source>
        <translation>{number}行目の数</translation>
    </message>
    <message>
        <source>Count on the paper, row {number}</source>
        <translation>紙の控えの数、{number}行目</translation>
    </message>
    <message>
        <source>Type the number of the sheet.</source>
        <translation>票の番号を打ってください。</translation>
    </message>
    <message>
        <source>Not every row is counted yet.</source>
        <translation>まだ数えていない行があります。</translation>
    </message>
    <message>
        <source>Write what you found about row {rows}, then you can confirm.</source>
        <translation>{rows}番の理由を書くと確認できます。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>情報の内容</translation>
    </message>
    <message>
        <source>Management number</source>
        <translation>管理番号</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>The ward's log</source>
        <translation>区の記録照合番号</translation>
    </message>
    <message>
        <source>The contractor's log</source>
        <translation>受託者の記録照合番号</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>番</translation>
    </message>
    <message>
        <source>follows the sheet before</source>
        <translation>前の票から続いている</translation>
    </message>
    <message>
        <source>falls behind the sheet before</source>
        <translation>前の票より戻っている</translation>
    </message>
    <message>
        <source>What changes hands</source>
        <translation>渡す物</translation>
    </message>
    <message>
        <source>number, box</source>
        <translation>番号・箱</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>渡す向き</translation>
    </message>
    <message>
        <source>Discs and password notices</source>
        <translation>媒体とパスワード通知書</translation>
    </message>
    <message>
        <source>Enter takes one onto the sheet.</source>
        <translation>Enterで票に載せます。</translation>
    </message>
    <message>
        <source>A number from a label</source>
        <translation>ラベルの番号を打つ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>ほかの物</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>まだ印刷していません</translation>
    </message>
    <message>
        <source>stands on {number}</source>
        <translation>{number} に載っています</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>password notice</source>
        <translation>パスワード通知書</translation>
    </message>
    <message>
        <source>These two don't go on one sheet: {numbers}</source>
        <translation>1枚の票に載せられません：{numbers}</translation>
    </message>
    <message>
        <source>A medium and its password notice change hands on separate occasions.</source>
        <translation>媒体とそのパスワード通知書は、別の機会に渡します。</translation>
    </message>
    <message>
        <source>{rows} rows, {count} things</source>
        <translation>{rows}行・{count}点</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>載せる</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>What else goes</source>
        <translation>ほかに渡す物</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>載せる</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>載せない</translation>
    </message>
    <message>
        <source>contractor → ward</source>
        <translation>受託者 → 区</translation>
    </message>
    <message>
        <source>ward → contractor</source>
        <translation>区 → 受託者</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>There is no sheet {number} here</source>
        <translation>{number} という票は、ここにありません</translation>
    </message>
    <message>
        <source>New confirmation record</source>
        <translation>確認記録票を作る</translation>
    </message>
    <message>
        <source>Confirmation record</source>
        <translation>確認記録票</translation>
    </message>
    <message>
        <source>Look at the number on the sheet, then open it from the list.</source>
        <translation>票の番号を確かめ、一覧から開いてください。</translation>
    </message>
    <message>
        <source>{number} is recorded</source>
        <translation>{number} を記録しました</translation>
    </message>
    <message>
        <source>The contractor confirms it from its own copy.</source>
        <translation>受託者が、自分の控えと照らして確認します。</translation>
    </message>
    <message>
        <source>{number} is confirmed as differing</source>
        <translation>{number} を、相違のまま確認しました</translation>
    </message>
    <message>
        <source>Confirm from your paper copy</source>
        <translation>紙の控えから確認する</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Make the sheet and print it</source>
        <translation>票を作って印刷へ</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>票を印刷へ</translation>
    </message>
    <message>
        <source>Confirm with these counts</source>
        <translation>この数で確認する</translation>
    </message>
    <message>
        <source>{number} is confirmed</source>
        <translation>{number} を確認しました</translation>
    </message>
    <message>
        <source>Call the ward now; it hears of it with your next disc too.</source>
        <translation>すぐに区へ電話してください。次の媒体でも区に届きます。</translation>
    </message>
    <message>
        <source>The sheet gets its number and is printed in two copies.</source>
        <translation>番号を付け、2部印刷します。</translation>
    </message>
    <message>
        <source>Choose what goes, and say how many.</source>
        <translation>渡す物を選び、数を打ってください。</translation>
    </message>
    <message>
        <source>Record this sheet</source>
        <translation>この票を記録する</translation>
    </message>
    <message>
        <source>Nothing is left to do with this sheet.</source>
        <translation>この票は、済んでいます。</translation>
    </message>
    <message>
        <source>Make a correcting sheet</source>
        <translation>訂正の票を作る</translation>
    </message>
    <message>
        <source>Type what you count yourself. The other side's count appears afterwards.</source>
        <translation>数は自分で数えて打ちます。相手の数は、打ったあとに出ます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>The contractor counted</source>
        <translation>受託者が数えた</translation>
    </message>
    <message>
        <source>{number} is not on this sheet</source>
        <translation>{number} は、この票に入れません</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>封印番号</translation>
    </message>
    <message>
        <source>Approval to carry</source>
        <translation>持出し承諾番号</translation>
    </message>
    <message>
        <source>Name of who gave</source>
        <translation>渡した者の氏名</translation>
    </message>
    <message>
        <source>Name of who received</source>
        <translation>受けた者の氏名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>渡した数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受けた数</translation>
    </message>
    <message>
        <source>The ward counted</source>
        <translation>区が数えた</translation>
    </message>
    <message>
        <source>Day and time are still missing.</source>
        <translation>日付と時刻が、まだです。</translation>
    </message>
    <message>
        <source>The names of both are still missing.</source>
        <translation>双方の氏名が、まだです。</translation>
    </message>
    <message>
        <source>In all: {count}</source>
        <translation>合計 {count}点</translation>
    </message>
    <message>
        <source>{done} of {total} rows counted</source>
        <translation>{total}行のうち{done}行を数えました</translation>
    </message>
    <message>
        <source>Row {rows} does not fit</source>
        <translation>{rows}番の数が合いません</translation>
    </message>
    <message>
        <source>It goes on another occasion, with sheet {sheet}.</source>
        <translation>媒体とは別の機会に、{sheet} の票で渡します。</translation>
    </message>
    <message>
        <source>Content and quantity</source>
        <translation>情報の内容と数量</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手渡し</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>渡した側</translation>
    </message>
    <message>
        <source>Received side</source>
        <translation>受けた側</translation>
    </message>
    <message>
        <source>ward, records</source>
        <translation>区　記録</translation>
    </message>
    <message>
        <source>contractor, confirms</source>
        <translation>受託者　確認</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>あなたの番です</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Count once more. If it still differs, write what you found: the ward sees the same.</source>
        <translation>もう一度数えてください。それでも合わなければ、分かったことを書きます。区にも同じ内容が残ります。</translation>
    </message>
    <message>
        <source>Look at the sheet once more. What the pen wrote is recorded as it stands.</source>
        <translation>紙の票を見直してください。ペンで書いたとおりに記録します。</translation>
    </message>
    <message>
        <source>It changed hands on {day}, sheet {sheet}.</source>
        <translation>別の機会に渡しました：{day}、{sheet} の票。</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未記録</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>What the contractor found</source>
        <translation>受託者が書いたこと</translation>
    </message>
    <message>
        <source>Count what lies before you, then confirm the ward's sheet.</source>
        <translation>手元の物を数えてから、区の票を確認します。</translation>
    </message>
    <message>
        <source>Nothing has changed hands yet</source>
        <translation>まだ受渡しはありません</translation>
    </message>
    <message>
        <source>Which sheets</source>
        <translation>どの票を出すか</translation>
    </message>
    <message>
        <source>Number of a sheet</source>
        <translation>票の番号</translation>
    </message>
    <message>
        <source>{count} wait for you</source>
        <translation>あなたの番 {count}件</translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>あなたの番の票はありません</translation>
    </message>
    <message>
        <source>Confirmation records</source>
        <translation>確認記録票</translation>
    </message>
    <message>
        <source>Wait for you ({count})</source>
        <translation>あなたの番（{count}）</translation>
    </message>
    <message>
        <source>The ward's record of a sheet comes with its next disc.</source>
        <translation>票の記録は、区の次の媒体で届きます。</translation>
    </message>
    <message>
        <source>Each hand-over has its sheet: printed, filled with a pen, recorded here.</source>
        <translation>受渡しごとに票を印刷し、ペンで書き、ここに記録します。</translation>
    </message>
    <message>
        <source>Make a sheet</source>
        <translation>票を作る</translation>
    </message>
    <message>
        <source>The responsible handler confirms.</source>
        <translation>確認は、取扱責任者がします。</translation>
    </message>
    <message>
        <source>Choose what goes, print it in two copies</source>
        <translation>渡す物を選び、2部印刷します</translation>
    </message>
    <message>
        <source>Type its number and what you counted</source>
        <translation>票の番号と、数えた数を打ちます</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全て</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>あなたの番</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>済んでいないもの</translation>
    </message>
    <message>
        <source>corrected by {number}</source>
        <translation>{number} で訂正</translation>
    </message>
    <message>
        <source>the ward's record is on its way</source>
        <translation>区の記録を待っています</translation>
    </message>
    <message>
        <source>{count}{unit} too many</source>
        <translation>{count}{unit} 多い</translation>
    </message>
    <message>
        <source>Provide</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>ward → contractor: media, notices</source>
        <translation>区 → 受託者　媒体・通知書</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>contractor → ward: sealed notices</source>
        <translation>受託者 → 区　封緘した通知書</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>contractor → ward: media, notices</source>
        <translation>受託者 → 区　媒体・通知書</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>contractor → ward: media, notices of its own</source>
        <translation>受託者 → 区　受託者の媒体・通知書</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>application papers, either way</source>
        <translation>申請書類の引渡し</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>支給品</translation>
    </message>
    <message>
        <source>ward → contractor: envelopes, forms</source>
        <translation>区 → 受託者　封筒・用紙</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>票番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What changed hands</source>
        <translation>受け渡した物</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation>ほか{count}行</translation>
    </message>
    <message>
        <source>confirmed from paper</source>
        <translation>紙の控えで確認</translation>
    </message>
    <message>
        <source>you record it</source>
        <translation>あなたが記録します</translation>
    </message>
    <message>
        <source>the ward records it</source>
        <translation>区が記録します</translation>
    </message>
    <message>
        <source>you confirm it</source>
        <translation>あなたが確認します</translation>
    </message>
    <message>
        <source>look at it, correct it</source>
        <translation>確かめて訂正します</translation>
    </message>
    <message>
        <source>the ward looks at it</source>
        <translation>区が確かめます</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合う</translation>
    </message>
    <message>
        <source>{count}{unit} missing</source>
        <translation>{count}{unit} 足りない</translation>
    </message>
    <message>
        <source>For a sheet whose record has not come from the ward yet</source>
        <translation>区の記録がまだ届いていない票を、紙の控えから確認します</translation>
    </message>
    <message>
        <source>A mistake is corrected by a new sheet.</source>
        <translation>記録したあとは書き直しません。まちがいは、新しい票で訂正します。</translation>
    </message>
    <message>
        <source>the contractor confirms</source>
        <translation>受託者の取扱責任者が確認します</translation>
    </message>
    <message>
        <source>made only</source>
        <translation>作成済み・未記録</translation>
    </message>
    <message>
        <source>{number} changed hands at this very moment, says its sheet.</source>
        <translation>{number} も、この日時に渡したと票にあります。日時を見直してください。</translation>
    </message>
    <message>
        <source>This moment is still to come. Look at day and time once more.</source>
        <translation>この日時は、まだ来ていません。日時を見直してください。</translation>
    </message>
    <message>
        <source>Something on it was made only on {day}.</source>
        <translation>票の物ができたのは{day}です。日付をもう一度見てください。</translation>
    </message>
    <message>
        <source>its password notice is not printed</source>
        <translation>パスワード通知書が未印刷</translation>
    </message>
    <message>
        <source>Numbers of this engagement look like {number}.</source>
        <translation>この委託案件の票の番号は、{number} の形です。</translation>
    </message>
    <message>
        <source>{number} was confirmed on {day} already.</source>
        <translation>{number} は、{day}に確認済みです。</translation>
    </message>
    <message>
        <source>Your next disc tells the ward.</source>
        <translation>次の媒体で区に届きます。</translation>
    </message>
    <message>
        <source>Confirm {number}</source>
        <translation>{number} を確認する</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>What this page is for, and its keys</source>
        <translation>このページの説明とキー</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>このページの説明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>このページで</translation>
    </message>
    <message>
        <source>In fields and lists</source>
        <translation>欄と一覧で</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Search or go on with what is typed</source>
        <translation>打った内容で探す・進む</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>次の欄へ</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>前の欄へ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>選択肢を開く</translation>
    </message>
    <message>
        <source>Choose among the answers</source>
        <translation>答えを選ぶ</translation>
    </message>
    <message>
        <source>Take an answer back, where none is needed</source>
        <translation>答えを取り消す（答えなしでもよい欄）</translation>
    </message>
    <message>
        <source>Set or take away a tick</source>
        <translation>チェックを付ける・外す</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>一覧の中を動く</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>その行を開く</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>適</translation>
    </message>
    <message>
        <source>The paper is missing</source>
        <translation>書類がない</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Next field, button or list</source>
        <translation>次の欄・ボタン・一覧へ</translation>
    </message>
    <message>
        <source>Held: a letter at each button and field; with the letter, there</source>
        <translation>押している間、ボタンと欄に英字が出る。その英字を押すとそこへ</translation>
    </message>
    <message>
        <source>What waits here, most urgent first, and the days of the rounds. A line leads to where the work is done.</source>
        <translation>待っている仕事を急ぐ順に並べ、処理回の日程を示します。行を開くと、その仕事をするページへ進みます。</translation>
    </message>
    <message>
        <source>Every application of this desk, found by name, kana, number, telephone or account. To search for people is an entry in the audit log.</source>
        <translation>この机のすべての申請です。氏名、カナ、番号、電話、口座で探せます。人を探したことは操作記録に残ります。</translation>
    </message>
    <message>
        <source>One application in whole: what was applied for, its papers, what was said and decided, and every change. To open it is an entry in the audit log.</source>
        <translation>1件の申請の全体です。申請の内容、書類、やりとりと決定、変更の履歴を見られます。開いたことは操作記録に残ります。</translation>
    </message>
    <message>
        <source>An application is typed here in the order of the paper. What is typed is kept by itself and comes back when you return; nothing is taken in before you say so.</source>
        <translation>申請書の順に申請を入力します。打った内容は自動で控えられ、戻ると続きから打てます。受け付けるまで申請にはなりません。</translation>
    </message>
    <message>
        <source>One case after another: the check list, the amount line by line, and the hours against the cap. It proposes an amount; the ward alone decides.</source>
        <translation>申請を1件ずつ見ます。確認項目、行ごとの金額、上限までの時間が並びます。ここで出る金額は案で、決めるのは区です。</translation>
    </message>
    <message>
        <source>Two applications or persons that may be one and the same. A person compares both sides and says what they are, with the reason.</source>
        <translation>同じ申請や同じ人かもしれない組です。両方を見くらべ、理由を添えて、同じか別かを記録します。</translation>
    </message>
    <message>
        <source>Letters to applicants about what is missing, the calls, and the papers that came. What nobody answered is passed on to the ward.</source>
        <translation>足りないものを申請者に知らせる通知、電話、届いた書類を扱います。回答がないものは区へ回付します。</translation>
    </message>
    <message>
        <source>The ward decides here. Mark each case of the round, then register the approval once for all of them; every decision is signed.</source>
        <translation>区が決定するページです。処理回の申請に1件ずつ印を付け、決裁をまとめて登録します。決定には1件ずつ署名が付きます。</translation>
    </message>
    <message>
        <source>Whom the ward looks up in its register, and for which days. The answer is recorded for each person.</source>
        <translation>区が台帳で調べる人と、その日です。結果は1人ずつ記録します。</translation>
    </message>
    <message>
        <source>The table of e-applications from the ward's portal is read here. Every row is looked at before anything is kept.</source>
        <translation>区の電子申請の表を読み込みます。どの行も確かめてから取り込みます。</translation>
    </message>
    <message>
        <source>The ward's rules for a year, entry by entry. They are changed in a working copy, tried, and only then put in force.</source>
        <translation>年度ごとの要件・単価を1項目ずつ見ます。写しの上で直し、影響を確かめてから施行します。</translation>
    </message>
    <message>
        <source>Notices are printed in lots, from decisions whose signature is verified at that moment. The sum of printed, spoiled and sealed sheets must close.</source>
        <translation>その場で署名を確かめた決定から、通知書を封入ロットごとに印刷します。印刷・損紙・封入の枚数は、合計が合わなければなりません。</translation>
    </message>
    <message>
        <source>Every paper this desk can print, seen before it is printed. Each print is an entry in the audit log.</source>
        <translation>この机で印刷できる書類です。見てから印刷します。印刷は1回ごとに操作記録に残ります。</translation>
    </message>
    <message>
        <source>What travels between ward and contractor on a disc: what was made, what came, and what is still on its way.</source>
        <translation>区と受託者の間を媒体で行き来するデータです。作ったもの、届いたもの、まだ途中のものが並びます。</translation>
    </message>
    <message>
        <source>What the other desk does not have yet is sealed and written to a medium, then read back. Until every byte agrees it does not count as made.</source>
        <translation>相手の机にまだないものを封印して媒体に書き、読み戻します。すべて一致するまで、できたことになりません。</translation>
    </message>
    <message>
        <source>A disc from the other desk is opened step by step. Nothing changes in the vault until you apply what you have seen.</source>
        <translation>相手から届いた媒体を順に開きます。内容を見て取り込むまで、業務データは変わりません。</translation>
    </message>
    <message>
        <source>The password of a bundle is printed on paper, by itself. Disc and notice are never handed over together.</source>
        <translation>暗号化データのパスワードだけを紙に印刷します。媒体とパスワード通知書は、一緒に渡しません。</translation>
    </message>
    <message>
        <source>Every disc and every password notice: who holds it, where it is, and when it is due back.</source>
        <translation>すべての媒体とパスワード通知書について、持っている人、場所、返却の期日を示します。</translation>
    </message>
    <message>
        <source>Each hand-over has a confirmation record. The ward records it, the contractor confirms it from its own copy.</source>
        <translation>受渡しごとに確認記録票があります。区が記録し、受託者が自分の控えで確かめます。</translation>
    </message>
    <message>
        <source>One confirmation record with both halves. Type what stands on the signed sheet; the counts of both sides must agree.</source>
        <translation>確認記録票1枚の、双方の記入欄です。署名のある用紙のとおりに打ちます。双方の数が合わなければなりません。</translation>
    </message>
    <message>
        <source>The rounds with their days, and how far each has come. The engagement and its contract are here too.</source>
        <translation>処理回の日程と、それぞれの進み具合です。委託案件と契約もここで見られます。</translation>
    </message>
    <message>
        <source>Everything that was looked at, changed, handed out or refused at this desk. Nobody can change or remove an entry.</source>
        <translation>この机で見たこと、変えたこと、渡したこと、断られたことのすべてです。記録はだれにも変えられず、消せません。</translation>
    </message>
    <message>
        <source>Who may work at this desk, and as what. A person comes in with an invitation on paper.</source>
        <translation>この机で働ける人と、その役割です。新しい人は、紙の招待状で入ります。</translation>
    </message>
    <message>
        <source>Language, colours, text size, printer and the time to the lock. Some are yours alone, some are for everybody at this desk.</source>
        <translation>言語、色、文字の大きさ、プリンター、施錠までの時間です。自分だけの設定と、この机の全員の設定があります。</translation>
    </message>
    <message>
        <source>First line, last line</source>
        <translation>最初の行・最後の行へ</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Media to be given back</source>
        <translation>返していない媒体があります</translation>
    </message>
    <message>
        <source>Media not back yet</source>
        <translation>戻っていない媒体があります</translation>
    </message>
    <message>
        <source>Printed notices are lying out</source>
        <translation>印刷した通知書が出たままです</translation>
    </message>
    <message>
        <source>Rows of the ward to take in</source>
        <translation>区から届いた申請データの受付</translation>
    </message>
    <message>
        <source>Points to settle</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Suspected duplicates to decide</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>Applications to screen</source>
        <translation>事前審査を待つ申請</translation>
    </message>
    <message>
        <source>Applicants to ask for what is missing</source>
        <translation>不備のお知らせを作る申請</translation>
    </message>
    <message>
        <source>Letters to post</source>
        <translation>発送を待つお知らせ</translation>
    </message>
    <message>
        <source>Letters nobody answered in time</source>
        <translation>期限までに回答がないお知らせ</translation>
    </message>
    <message>
        <source>Screened, to submit to the ward</source>
        <translation>事前審査を終え、区へ回付する申請</translation>
    </message>
    <message>
        <source>Applications to look up in the register</source>
        <translation>住民登録などの確認を待つ申請</translation>
    </message>
    <message>
        <source>Applications to decide on</source>
        <translation>審査と決定を待つ申請</translation>
    </message>
    <message>
        <source>Withdrawn after the decision</source>
        <translation>決定の後に取下げがあった申請</translation>
    </message>
    <message>
        <source>Questions of the other desk to answer</source>
        <translation>相手方から届いた照会</translation>
    </message>
    <message>
        <source>Data for the ward</source>
        <translation>区へ渡すデータ</translation>
    </message>
    <message>
        <source>Data for the contractor</source>
        <translation>受託者へ渡すデータ</translation>
    </message>
    <message>
        <source>Media without a record of their hand-over</source>
        <translation>受渡しが記録されていない媒体</translation>
    </message>
    <message>
        <source>Notices to print</source>
        <translation>印刷を待つ通知書</translation>
    </message>
    <message>
        <source>Sealed notices to deliver</source>
        <translation>納品を待つ封緘済みの通知書</translation>
    </message>
    <message>
        <source>Waiting for missing papers</source>
        <translation>不備の回答を待つ申請</translation>
    </message>
    <message>
        <source>Confirmation records to copy from paper</source>
        <translation>紙から書き写す確認記録票</translation>
    </message>
    <message>
        <source>Confirmation records to confirm</source>
        <translation>確認を待つ確認記録票</translation>
    </message>
    <message>
        <source>Repayments not received yet</source>
        <translation>返還を待つもの</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>第{number}回</translation>
    </message>
    <message>
        <source>go on matching and sealing</source>
        <translation>照合と封入を続けてください</translation>
    </message>
    <message>
        <source>call, then pass on to the ward</source>
        <translation>電話で確かめ、区へ回付してください</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>oldest arrived {day}</source>
        <translation>いちばん古いもの {day}到達</translation>
    </message>
    <message>
        <source>oldest submitted {day}</source>
        <translation>いちばん古いもの {day}回付</translation>
    </message>
    <message>
        <source>decided {day}</source>
        <translation>決裁 {day}</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>印刷 {day}</translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation>作成 {day}</translation>
    </message>
    <message>
        <source>posted {day}</source>
        <translation>発送 {day}</translation>
    </message>
    <message>
        <source>oldest posted {day}</source>
        <translation>いちばん古いもの {day}発送</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>照会 {day}</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>受渡し {day}</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1日 過ぎています</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count}日 過ぎています</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>本日から</translation>
    </message>
    <message>
        <source>waits for the contractor</source>
        <translation>受託者の確認待ち</translation>
    </message>
    <message>
        <source>waits for the ward's record</source>
        <translation>区の記録待ち</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>件</translation>
    </message>
    <message>
        <source>points</source>
        <translation>件</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>通</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>通</translation>
    </message>
    <message>
        <source>items</source>
        <translation>点</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>事前審査</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>回付</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>登録の確認</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>report</source>
        <translation>事前審査</translation>
    </message>
    <message>
        <source>review</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>Round {number}: {step}</source>
        <translation>第{number}回 {step}</translation>
    </message>
    <message>
        <source>Replies due: {count}</source>
        <translation>不備の回答期限 {count}件</translation>
    </message>
    <message>
        <source>Media due back: {count}</source>
        <translation>媒体の返却期限 {count}点</translation>
    </message>
    <message>
        <source>Answers due to the other desk: {count}</source>
        <translation>照会の回答期限 {count}件</translation>
    </message>
    <message>
        <source>Repayments due: {count}</source>
        <translation>返還の期限 {count}件</translation>
    </message>
    <message>
        <source>not back</source>
        <translation>未返却</translation>
    </message>
    <message>
        <source>at the other desk</source>
        <translation>相手方で保管中</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>password notice</source>
        <translation>パスワード通知書</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>台帳を開く</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>処理回を開く</translation>
    </message>
    <message>
        <source>Today's figures</source>
        <translation>今日の数字</translation>
    </message>
    <message>
        <source>To come back</source>
        <translation>返却を待つもの</translation>
    </message>
    <message>
        <source>Due days</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time} 現在</translation>
    </message>
    <message>
        <source>Days of round {number}</source>
        <translation>第{number}回の工程</translation>
    </message>
    <message>
        <source>The next eight days</source>
        <translation>今日からの8日間</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Work that waits</source>
        <translation>待っている仕事</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>急ぐ順</translation>
    </message>
    <message>
        <source>Nothing waits at this desk.</source>
        <translation>この机で待っている仕事はありません。</translation>
    </message>
    <message>
        <source>Arrived and screened</source>
        <translation>到達と事前審査</translation>
    </message>
    <message>
        <source>Submitted and decided</source>
        <translation>回付と決定</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>グラフで見る</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>last 10 weekdays, cases</source>
        <translation>直近の平日10日・件</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>暗号化データを開く</translation>
    </message>
    <message>
        <source>Take in an application</source>
        <translation>申請を受け付ける</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>操作記録を読む</translation>
    </message>
    <message>
        <source>Last data for the other desk: {day}</source>
        <translation>前回の受渡しデータ {day}作成</translation>
    </message>
    <message>
        <source>No data was made for the other desk yet</source>
        <translation>受け渡すデータはまだ作っていません</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待っている仕事はありません</translation>
    </message>
    <message>
        <source>{count} pieces of work wait</source>
        <translation>待っている仕事 {count}つ</translation>
    </message>
    <message>
        <source>{count} pieces of work wait, {late} of them late</source>
        <translation>待っている仕事 {count}つ　うち期限を過ぎたもの {late}つ</translation>
    </message>
    <message>
        <source>Prepare the rules</source>
        <translation>要件・単価を用意する</translation>
    </message>
    <message>
        <source>Prices, hours and papers of this ward</source>
        <translation>この区の単価、時間、必要な書類</translation>
    </message>
    <message>
        <source>There is no engagement yet</source>
        <translation>まだ委託案件がありません</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>ほか{count}つを見る</translation>
    </message>
    <message>
        <source>Amounts in the rules to confirm</source>
        <translation>区の確認を待つ金額（要件・単価）</translation>
    </message>
    <message>
        <source>e-application data to read</source>
        <translation>電子申請データの取り込み</translation>
    </message>
    <message>
        <source>until then nothing can be decided</source>
        <translation>確認が済むまで、決定できません</translation>
    </message>
    <message>
        <source>read the table of the portal</source>
        <translation>電子申請の表（CSV）を読み込む</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Nothing on these days.</source>
        <translation>この間の件数はありません。</translation>
    </message>
    <message>
        <source>Password notices not printed</source>
        <translation>印刷していないパスワード通知書</translation>
    </message>
    <message>
        <source>Rules of the contract year are missing</source>
        <translation>契約年度の要件・単価がありません</translation>
    </message>
    <message>
        <source>uses of that year can't be screened</source>
        <translation>この年度の利用は事前審査できません</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>jump</name>
    <message>
        <source>Page, receipt number, name or kana</source>
        <translation>画面、受付番号、名前、かな</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter open · Enter on a name looks for people · Esc close</source>
        <translation>↑↓ 選ぶ　Enter 開く・人を探す　Esc 閉じる</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>What you typed here before is back.</source>
        <translation>前に打ったものを戻しました。</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>The lock closed what you were asked. Nothing was done.</source>
        <translation>施錠したので、確認の問いを閉じました。何も行っていません。</translation>
    </message>
    <message>
        <source>To do it after all, press the button again.</source>
        <translation>行うときは、もう一度ボタンを押してください。</translation>
    </message>
    <message>
        <source>The password of {numbers} is not printed yet.</source>
        <translation>{numbers} のパスワードは、まだ印刷していません。</translation>
    </message>
    <message>
        <source>The lock takes it out of memory: nobody could open the medium, and it is made anew.</source>
        <translation>施錠するとパスワードは消え、この媒体はだれにも開けられません。媒体を作り直すことになります。</translation>
    </message>
    <message>
        <source>Lock all the same</source>
        <translation>それでも施錠する</translation>
    </message>
    <message>
        <source>Print it first</source>
        <translation>先に印刷する</translation>
    </message>
</context>
<context>
    <name>lookups</name>
    <message>
        <source>A handler of the ward records look-ups.</source>
        <translation>照会の結果は区の取扱者が記録します。</translation>
    </message>
    <message>
        <source>Address as written</source>
        <translation>住所（申請のまま）</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認すること</translation>
    </message>
    <message>
        <source>Choose a row; with Shift or Ctrl several, Ctrl+A all.</source>
        <translation>行を選んでください。ShiftやCtrlで何行でも、Ctrl+Aで全部選べます。</translation>
    </message>
    <message>
        <source>Choose all that are not looked up</source>
        <translation>未照会をすべて選ぶ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>確かめる日</translation>
    </message>
    <message>
        <source>Look-up list</source>
        <translation>照会票</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>住民登録の確認</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>照会した日</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>選ばれていません</translation>
    </message>
    <message>
        <source>Nobody is to be looked up</source>
        <translation>照会を待つ人はいません</translation>
    </message>
    <message>
        <source>On these days: {days}</source>
        <translation>確かめる日　{days}</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>暗号化データを開く</translation>
    </message>
    <message>
        <source>Parent and child must live together.</source>
        <translation>保護者と児童が同居していること。</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Record {count}</source>
        <translation>{count}件の結果を記録する</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第{number}回</translation>
    </message>
    <message>
        <source>Say what the register says.</source>
        <translation>登録の有無を選んでください。</translation>
    </message>
    <message>
        <source>The contractor's disc brings the cases.</source>
        <translation>受託者の媒体で申請が届きます。</translation>
    </message>
    <message>
        <source>The list fills when cases lie with the ward.</source>
        <translation>申請が区に届くと、ここに並びます。</translation>
    </message>
    <message>
        <source>The same answer is recorded for each of them, one by one.</source>
        <translation>同じ結果を、1件ずつ記録します。</translation>
    </message>
    <message>
        <source>Type the day on which it was looked up.</source>
        <translation>照会した日を入力してください。</translation>
    </message>
    <message>
        <source>What the register says</source>
        <translation>照会の結果</translation>
    </message>
    <message>
        <source>What was looked up stays at the ward; the contractor never gets it.</source>
        <translation>照会の結果は区だけに残り、受託者へは渡りません。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>照会する人</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>child</source>
        <translation>児童</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>当てはまらない</translation>
    </message>
    <message>
        <source>it holds</source>
        <translation>当てはまる</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>保護者</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録あり</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count}件を選択中</translation>
    </message>
    <message>
        <source>{count} were not recorded: {numbers}</source>
        <translation>記録できなかったもの {count}件：{numbers}</translation>
    </message>
    <message>
        <source>{waiting} of {count} not looked up</source>
        <translation>{count}件のうち未照会 {waiting}件</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}人</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}日</translation>
    </message>
    <message>
        <source>The look-ups are recorded.</source>
        <translation>確認結果を記録しています。</translation>
    </message>
    <message>
        <source>If you stop, what is done stays done.</source>
        <translation>やめても、済んだ分は残ります。</translation>
    </message>
    <message>
        <source>You stopped it. {count} are not recorded.</source>
        <translation>途中で止めました。{count}件は記録していません。</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>A disc and its password notice stand here as soon as they are made.</source>
        <translation>媒体とパスワード通知書は、作るとここに載ります。</translation>
    </message>
    <message>
        <source>Made and not recorded: {numbers}</source>
        <translation>作成済み・未記録の票：{numbers}</translation>
    </message>
    <message>
        <source>Which things</source>
        <translation>どれを出すか</translation>
    </message>
    <message>
        <source>Management number</source>
        <translation>管理番号</translation>
    </message>
    <message>
        <source>{out} to come back, {late} of them late</source>
        <translation>未返却 {out}件（うち期限を過ぎたもの {late}件）</translation>
    </message>
    <message>
        <source>{out} to come back</source>
        <translation>未返却 {out}件</translation>
    </message>
    <message>
        <source>Media ledger</source>
        <translation>媒体の台帳</translation>
    </message>
    <message>
        <source>Late ({count})</source>
        <translation>期限を過ぎた（{count}）</translation>
    </message>
    <message>
        <source>No disc has been made yet</source>
        <translation>まだ媒体はありません</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>票を記録する</translation>
    </message>
    <message>
        <source>What stands on the sheet is not in this ledger yet.</source>
        <translation>その票の受渡しは、まだこの台帳に入っていません。</translation>
    </message>
    <message>
        <source>The ward records what comes back; you confirm its sheet.</source>
        <translation>返却は区が記録します。受託者は、その票を確認します。</translation>
    </message>
    <message>
        <source>To the confirmation records</source>
        <translation>確認記録票へ</translation>
    </message>
    <message>
        <source>What comes back goes onto a sheet of its own, media and notices apart.</source>
        <translation>返却は、媒体と通知書を別々の票にします。</translation>
    </message>
    <message>
        <source>Make a sheet for what comes back</source>
        <translation>返却の票を作る</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全て</translation>
    </message>
    <message>
        <source>To come back</source>
        <translation>未返却</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>期限を過ぎた</translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>手元にある</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Keep the place</source>
        <translation>場所を残す</translation>
    </message>
    <message>
        <source>No record of it is here yet: it comes with the next disc of the other side.</source>
        <translation>記録はまだ届いていません。相手の次の媒体で届きます。</translation>
    </message>
    <message>
        <source>made, not recorded</source>
        <translation>作成済み・未記録</translation>
    </message>
    <message>
        <source>The way it went</source>
        <translation>これまでの受渡し</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持っている側</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>返却期限</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>対になるもの</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Nothing is recorded of it here.</source>
        <translation>ここには、まだ記録がありません。</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>password notice</source>
        <translation>パスワード通知書</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>受託者</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>票</translation>
    </message>
    <message>
        <source>{count} days over</source>
        <translation>{count}日 過ぎています</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>期限が近い</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>受渡し済み</translation>
    </message>
    <message>
        <source>to come back</source>
        <translation>未返却</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>void</source>
        <translation>使えない</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>printed, kept</source>
        <translation>印刷済み・保管中</translation>
    </message>
    <message>
        <source>on a sheet</source>
        <translation>票に載せた（未記録）</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>暗号化データを作る</translation>
    </message>
    <message>
        <source>Each gets a number, and a password notice apart.</source>
        <translation>1枚ごとに番号が付き、パスワード通知書は別に作ります。</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>申請の入力</translation>
    </message>
    <message>
        <source>Pre-screening</source>
        <translation>事前審査</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>住民登録の確認</translation>
    </message>
    <message>
        <source>e-application data</source>
        <translation>電子申請データ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>要件・単価</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知書</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>暗号化データ</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>暗号化データを作る</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>暗号化データを開く</translation>
    </message>
    <message>
        <source>Password notices</source>
        <translation>パスワード通知書</translation>
    </message>
    <message>
        <source>Media ledger</source>
        <translation>媒体の台帳</translation>
    </message>
    <message>
        <source>Confirmation record</source>
        <translation>確認記録票</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>操作記録</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>取扱者</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>受け付ける</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>審査する</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>受け渡す</translation>
    </message>
    <message>
        <source>Look after</source>
        <translation>守る</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>Log: whole</source>
        <translation>操作記録 つながっています</translation>
    </message>
    <message>
        <source>Log: broken</source>
        <translation>操作記録 つながっていません</translation>
    </message>
    <message>
        <source>Log: not verified yet</source>
        <translation>操作記録 未検証</translation>
    </message>
    <message>
        <source>Deficiencies</source>
        <translation>不備のお知らせ</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>確認記録票</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Delivered: {numbers}</source>
        <translation>納品しました：{numbers}</translation>
    </message>
    <message>
        <source>Deliver the sealed lots</source>
        <translation>封入ロットを納品する</translation>
    </message>
    <message>
        <source>No decision waits for its notice.</source>
        <translation>通知書を待つ決定はありません。</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>No decision has come yet</source>
        <translation>区の決定は、まだ届いていません</translation>
    </message>
    <message>
        <source>Notices are made of the ward's decisions, when its disc has been taken in.</source>
        <translation>区の媒体を取り込むと、その決定から通知書を作れます。</translation>
    </message>
    <message>
        <source>{done} of {total} notices are made.</source>
        <translation>{total}通のうち{done}通を作りました。</translation>
    </message>
    <message>
        <source>Lot {number} is sealed and balances</source>
        <translation>封入ロット {number} は、数が合って封入済みになりました</translation>
    </message>
    <message>
        <source>The ward's count stands on its confirmation record.</source>
        <translation>区が数えた数は、確認記録票に残ります。</translation>
    </message>
    <message>
        <source>Round {number}, {count} decisions</source>
        <translation>第{number}回　決定 {count}件</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知書</translation>
    </message>
    <message>
        <source>What is made stays made, also when it is stopped.</source>
        <translation>途中で止めても、作った分はそのまま残ります。</translation>
    </message>
    <message>
        <source>The responsible handler delivers the sealed lots.</source>
        <translation>封入ロットの納品は、取扱責任者が記録します。</translation>
    </message>
    <message>
        <source>Sealed lots wait to be delivered.</source>
        <translation>封入済みの封入ロットが、納品を待っています。</translation>
    </message>
    <message>
        <source>The notices are being made, lot by lot.</source>
        <translation>封入ロットごとに、通知書を作っています。</translation>
    </message>
    <message>
        <source>Stop after this lot</source>
        <translation>この封入ロットで止める</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Record this lot as sealed</source>
        <translation>この封入ロットを封入済みにする</translation>
    </message>
    <message>
        <source>Record it after the ward has taken and counted the envelopes.</source>
        <translation>区が封筒を受け取り、数え終えてから記録します。</translation>
    </message>
    <message>
        <source>Delivery slip</source>
        <translation>納品書を印刷へ</translation>
    </message>
    <message>
        <source>Record the delivery</source>
        <translation>納品を記録する</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>封入ロット</translation>
    </message>
    <message>
        <source>Enter opens a lot.</source>
        <translation>Enterで封入ロットを開きます。</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第{number}回</translation>
    </message>
    <message>
        <source>{count} decisions wait for their notices</source>
        <translation>{count}件の決定が、通知書を待っています</translation>
    </message>
    <message>
        <source>{lots} lots made, {count} envelopes</source>
        <translation>封入ロットを{lots}つ、{count}通作りました</translation>
    </message>
    <message>
        <source>The contractor prints and seals; its discs tell how far it is.</source>
        <translation>印刷と封入は受託者の仕事です。進み具合は、受託者の媒体で届いたところまでです。</translation>
    </message>
    <message>
        <source>Make the notices ({count})</source>
        <translation>通知書を作る（{count}件）</translation>
    </message>
    <message>
        <source>Lot list</source>
        <translation>封入一覧表</translation>
    </message>
    <message>
        <source>Print its notices</source>
        <translation>通知書を印刷へ</translation>
    </message>
    <message>
        <source>What is recorded can't be counted again.</source>
        <translation>記録したあとは、数え直せません。</translation>
    </message>
    <message>
        <source>No lot is open</source>
        <translation>開いている封入ロットはありません</translation>
    </message>
    <message>
        <source>Choose a lot in the list and open it with Enter.</source>
        <translation>左の一覧で封入ロットを選び、Enterで開いてください。</translation>
    </message>
    <message>
        <source>Open the lot, print its notices, then count what is sealed.</source>
        <translation>封入ロットの通知書を印刷し、封入した数を数えてください。</translation>
    </message>
    <message>
        <source>It waits to be sealed.</source>
        <translation>封入を待っています。</translation>
    </message>
    <message>
        <source>The ward counts the envelopes and keeps a confirmation record of it</source>
        <translation>区が封筒を数え、確認記録票に残します</translation>
    </message>
    <message>
        <source>Print the slip, hand the envelopes over, then record the delivery here.</source>
        <translation>納品書を印刷し、封筒を渡してから、ここで納品を記録します。</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>通</translation>
    </message>
    <message>
        <source>{count} spoiled or pulled out: they go back to the ward with the delivery.</source>
        <translation>損紙・抜取りが{count}通あります。納品のときに、区へ返します。</translation>
    </message>
    <message>
        <source>Delivery to the ward</source>
        <translation>区への納品</translation>
    </message>
    <message>
        <source>{lots} lots, {count} envelopes</source>
        <translation>封入ロット{lots}つ・{count}通</translation>
    </message>
    <message>
        <source>Rows of the delivery slip</source>
        <translation>納品書の行</translation>
    </message>
    <message>
        <source>What stands on the delivery slip</source>
        <translation>納品書に載る内容</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Nothing was spoiled or pulled out.</source>
        <translation>損紙・抜取りはありません。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Sealed envelopes, counted by hand</source>
        <translation>封入した封筒の数（手で数えた数）</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>損紙</translation>
    </message>
    <message>
        <source>Pulled out</source>
        <translation>抜取り</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Sealed, counted</source>
        <translation>封入（数えた数）</translation>
    </message>
    <message>
        <source>{made}, {envelopes} envelopes, {sheets} sheets, {person}</source>
        <translation>{made}　{envelopes}通・{sheets}枚　{person}</translation>
    </message>
    <message>
        <source>Envelopes of the lot</source>
        <translation>封入ロットの封筒</translation>
    </message>
    <message>
        <source>{count} notices could not be put on paper: {numbers}</source>
        <translation>{count}件は、通知書にできませんでした：{numbers}</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>{count}通 多い</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>封入ロット</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>損紙・抜取り</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>納品済み</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知番号</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封入済み</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>損紙</translation>
    </message>
    <message>
        <source>pulled out</source>
        <translation>抜取り</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>まだ数えていません</translation>
    </message>
    <message>
        <source>The sum closes</source>
        <translation>合いました</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count}通 足りない</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>Wait for printing</source>
        <translation>印刷待ち</translation>
    </message>
    <message>
        <source>To be sealed</source>
        <translation>封入前</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>納品済み</translation>
    </message>
    <message>
        <source>Spoiled and pulled out</source>
        <translation>損紙・抜取り</translation>
    </message>
    <message>
        <source>Sealed, not delivered</source>
        <translation>封入済み</translation>
    </message>
    <message>
        <source>to seal</source>
        <translation>封入前</translation>
    </message>
    <message>
        <source>goes in</source>
        <translation>封入する</translation>
    </message>
    <message>
        <source>Printed = sealed + spoiled + pulled out.</source>
        <translation>印刷 = 封入 + 損紙 + 抜取り。合うと記録できます。</translation>
    </message>
    <message>
        <source>Each signature is verified once more. A lot holds 50 at the most.</source>
        <translation>決定の署名を1件ずつ確かめ直して作ります。封入ロットは、1つ50通までです。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>封入に戻す</translation>
    </message>
    <message>
        <source>Mark what stays out.</source>
        <translation>入れないものに印を付けます。</translation>
    </message>
    <message>
        <source>sealed, here</source>
        <translation>納品前</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>暗号化データを開く</translation>
    </message>
    <message>
        <source>The ward's disc brings its decisions.</source>
        <translation>区の媒体で決定が届きます。</translation>
    </message>
    <message>
        <source>No entry says that its notices went to the printer. Look before it is recorded.</source>
        <translation>この封入ロットの通知書を印刷に送った記録がありません。記録する前に確かめてください。</translation>
    </message>
    <message>
        <source>It is sealed, and waits to be delivered.</source>
        <translation>封入済みです。次は納品です。</translation>
    </message>
    <message>
        <source>It is sealed.</source>
        <translation>封入済みです。</translation>
    </message>
    <message>
        <source>It is delivered.</source>
        <translation>納品済みです。</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>granted</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>granted in part</source>
        <translation>一部交付</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不交付</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>決定の取消し</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Count the sheets at the printer and type how many lie there.</source>
        <translation>プリンターで紙を数えて、枚数を打ってください。</translation>
    </message>
    <message>
        <source>Sheet {done} of {total} goes to the printer.</source>
        <translation>{total}枚のうち{done}枚を、プリンターに送っています。</translation>
    </message>
    <message>
        <source>Making a paper is an entry in the audit log.</source>
        <translation>紙を作ると、操作記録に残ります。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>帳票の印刷</translation>
    </message>
    <message>
        <source>Sheets that came out</source>
        <translation>出た紙の枚数</translation>
    </message>
    <message>
        <source>{count} of {wanted} sheets came out</source>
        <translation>{wanted}枚のうち{count}枚が出ました</translation>
    </message>
    <message>
        <source>Where the practice paper is kept</source>
        <translation>練習の紙を置くフォルダー</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>{name} に置きました</translation>
    </message>
    <message>
        <source>Practice papers alone may be kept as a file.</source>
        <translation>PDFに残せるのは、研修用データの紙だけです。</translation>
    </message>
    <message>
        <source>Your role makes no papers.</source>
        <translation>点検担当は紙を作りません。</translation>
    </message>
    <message>
        <source>This paper is made in its own place.</source>
        <translation>この紙は、専用の画面で作ります。</translation>
    </message>
    <message>
        <source>Choose what the paper is about.</source>
        <translation>何についての紙か、選んでください。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>もう一度印刷する</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>Printed: {count} sheets</source>
        <translation>{count}枚を印刷しました</translation>
    </message>
    <message>
        <source>What came out is in the audit log.</source>
        <translation>出た枚数を、操作記録に残しました。</translation>
    </message>
    <message>
        <source>Keep every sheet that came out: it is counted as spoiled.</source>
        <translation>出た紙は捨てないでください。損紙として数えます。</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>まだ作っていません</translation>
    </message>
    <message>
        <source>Stopped after sheet {done} of {total}.</source>
        <translation>{total}枚のうち{done}枚まで送って、止めました。</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>紙を作る</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDFに残す</translation>
    </message>
    <message>
        <source>This PC has no printer. Connect one, then come here again.</source>
        <translation>このPCにプリンターがありません。つないでから、この画面を開き直してください。</translation>
    </message>
    <message>
        <source>The paper is being made.</source>
        <translation>紙を作っています。</translation>
    </message>
    <message>
        <source>What has gone to the printer comes out all the same.</source>
        <translation>プリンターに送った分は、止めても出てきます。</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>印刷を止める</translation>
    </message>
    <message>
        <source>Goes on with sheet {number}.</source>
        <translation>{number}枚目から続けます。</translation>
    </message>
    <message>
        <source>One side, grey, in its own size.</source>
        <translation>片面・白黒・原寸で印刷します。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Not printed before somebody has counted it.</source>
        <translation>枚数を数えるまでは、印刷済みになりません。</translation>
    </message>
    <message>
        <source>Record what came out</source>
        <translation>この枚数で記録する</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>その画面へ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>何について</translation>
    </message>
    <message>
        <source>A recovery sheet is printed once, when the code is made, and never shown.</source>
        <translation>復旧キー封緘票は、復旧キーを作ったときに1回だけ印刷します。画面には出しません。</translation>
    </message>
    <message>
        <source>A password notice is printed once, right after its disc was made, and never shown.</source>
        <translation>パスワード通知書は、媒体を作ったあとに1回だけ印刷します。画面には出しません。</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第{number}回</translation>
    </message>
    <message>
        <source>Of which round</source>
        <translation>どの処理回</translation>
    </message>
    <message>
        <source>Of which lot</source>
        <translation>どの封入ロット</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>どの票</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Like SJ6-0-0001, as it stands on the receipt label</source>
        <translation>受付ラベルのとおり、SJ6-0-0001のように打ちます</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>お知らせの番号</translation>
    </message>
    <message>
        <source>Like F-SJ6-0001</source>
        <translation>F-SJ6-0001のように打ちます</translation>
    </message>
    <message>
        <source>About this engagement</source>
        <translation>この委託案件について</translation>
    </message>
    <message>
        <source>Made in its own place</source>
        <translation>専用の画面で作ります</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>to be sealed</source>
        <translation>封入前</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封入済み</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>納品済み</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未記録</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>Sheets: {count}</source>
        <translation>{count}枚</translation>
    </message>
    <message>
        <source>{count} sheets went to the printer. See whether all are there.</source>
        <translation>{count}枚をプリンターに送りました。全てそろっているか、確かめてください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Another paper waits to be counted</source>
        <translation>まだ数えていない紙があります</translation>
    </message>
    <message>
        <source>Count what came out of the printer first; the next one comes then.</source>
        <translation>先にプリンターの紙を数えてください。次の紙は、そのあとに作ります。</translation>
    </message>
</context>
<context>
    <name>paper_view</name>
    <message>
        <source>Page back</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>1枚全体</translation>
    </message>
    <message>
        <source>Paper, page {page} of {pages}</source>
        <translation>紙　{pages}ページのうち{page}ページ目</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>紙はありません</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>ページ全体</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Breakdown of the decisions</source>
        <translation>交付決定内訳書</translation>
    </message>
    <message>
        <source>Delivery slip</source>
        <translation>納品書</translation>
    </message>
    <message>
        <source>Key comparison sheet</source>
        <translation>鍵の照合票</translation>
    </message>
    <message>
        <source>Lot list</source>
        <translation>封入一覧表（ロット票）</translation>
    </message>
    <message>
        <source>Decision notices of a lot</source>
        <translation>決定通知書（封入ロットごと）</translation>
    </message>
    <message>
        <source>Password notice</source>
        <translation>パスワード通知書</translation>
    </message>
    <message>
        <source>Confirmation record, two copies</source>
        <translation>確認記録票（区控・受託者控）</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>復旧キー封緘票</translation>
    </message>
    <message>
        <source>Letter asking for what is missing</source>
        <translation>申請書類の不備について（補正のお願い）</translation>
    </message>
    <message>
        <source>Sheet of how an amount was computed</source>
        <translation>計算根拠票</translation>
    </message>
    <message>
        <source>List of the screenings of a round</source>
        <translation>事前審査結果一覧</translation>
    </message>
</context>
<context>
    <name>password_notice</name>
    <message>
        <source>I stand at the printer and take the sheet at once</source>
        <translation>プリンターの前にいて、出た紙をすぐに取ります</translation>
    </message>
    <message>
        <source>It goes into an envelope and into its own cabinet: all of that is one work.</source>
        <translation>紙を封筒に入れ、媒体とは別のキャビネットにしまうまでが1つの作業です。</translation>
    </message>
    <message>
        <source>This notice</source>
        <translation>この通知書</translation>
    </message>
    <message>
        <source>Handed over apart from the medium</source>
        <translation>媒体とは別の機会に渡す</translation>
    </message>
    <message>
        <source>Before it is printed</source>
        <translation>印刷する前に</translation>
    </message>
    <message>
        <source>It is printed once</source>
        <translation>印刷は1回だけです</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知書の番号</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>対応する媒体</translation>
    </message>
    <message>
        <source>Valid and back by</source>
        <translation>有効期限・返却期限</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行する人</translation>
    </message>
    <message>
        <source>The medium was read back, and is the same</source>
        <translation>媒体は読み戻しに通りました</translation>
    </message>
    <message>
        <source>The medium is written, not verified</source>
        <translation>媒体は書いただけです（未確認）</translation>
    </message>
    <message>
        <source>Another person issues it than made the medium</source>
        <translation>媒体を作った人とは別の人が発行します</translation>
    </message>
    <message>
        <source>The person who made the medium issues it too</source>
        <translation>媒体を作った人が、通知書も発行します</translation>
    </message>
    <message>
        <source>{number}, made {when}</source>
        <translation>{number}　{when}作成</translation>
    </message>
    <message>
        <source>made by {maker}, issued by {person}</source>
        <translation>作成 {maker}　発行 {person}</translation>
    </message>
    <message>
        <source>back by {day}</source>
        <translation>{day}までに返る</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>渡した</translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation>{day} 作成</translation>
    </message>
    <message>
        <source>printed now</source>
        <translation>いま印刷</translation>
    </message>
    <message>
        <source>{number} went to the printer</source>
        <translation>{number} をプリンターに送りました</translation>
    </message>
    <message>
        <source>The password stands on that sheet alone. This program has forgotten it.</source>
        <translation>パスワードはその紙にだけあります。このプログラムには残っていません。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>このあと</translation>
    </message>
    <message>
        <source>Take the sheet, and look whether all seven groups can be read.</source>
        <translation>紙を取り、7つの組がすべて読めるかを見ます。</translation>
    </message>
    <message>
        <source>If no sheet came out or it can't be read: shred it, and make the bundle again.</source>
        <translation>紙が出ないとき、読めないときは、紙を細断し、暗号化データを作り直します。</translation>
    </message>
    <message>
        <source>Password notices</source>
        <translation>パスワード通知書</translation>
    </message>
    <message>
        <source>The newest stands first. No password is kept anywhere.</source>
        <translation>新しい順です。パスワードはどこにも残していません。</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>返却期限</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>返った</translation>
    </message>
    <message>
        <source>void</source>
        <translation>使えない</translation>
    </message>
    <message>
        <source>never printed, lost</source>
        <translation>印刷せずに消えた</translation>
    </message>
    <message>
        <source>to be printed</source>
        <translation>印刷待ち</translation>
    </message>
    <message>
        <source>How it comes out</source>
        <translation>刷り上がり</translation>
    </message>
    <message>
        <source>A work apart from the medium</source>
        <translation>媒体とは別の作業です</translation>
    </message>
    <message>
        <source>Issue a password notice</source>
        <translation>パスワード通知書の発行</translation>
    </message>
    <message>
        <source>In memory alone</source>
        <translation>メモリーにだけあります</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>暗号化データを作る</translation>
    </message>
    <message>
        <source>Its notice is printed here, once the medium is locked away</source>
        <translation>媒体を保管したあと、ここで通知書を印刷します</translation>
    </message>
    <message>
        <source>A notice belongs to a medium: without one there is nothing to print</source>
        <translation>通知書は媒体と組です。媒体を作ると、ここに出ます</translation>
    </message>
    <message>
        <source>There is no password notice yet</source>
        <translation>パスワード通知書はまだありません</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>暗号化データを作り直す</translation>
    </message>
    <message>
        <source>The password of {number} is gone: it was never printed.</source>
        <translation>{number} のパスワードは、印刷しないまま消えました。</translation>
    </message>
    <message>
        <source>The print is in the audit log and in the media ledger.</source>
        <translation>印刷したことは、操作記録と媒体の台帳に残りました。</translation>
    </message>
    <message>
        <source>Locked away</source>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>プリンターに送っています</translation>
    </message>
    <message>
        <source>No notice waits to be printed.</source>
        <translation>印刷を待つ通知書はありません。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとにする</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDFで残す（研修用データ）</translation>
    </message>
    <message>
        <source>Send it to the printer again</source>
        <translation>もう一度プリンターに送る</translation>
    </message>
    <message>
        <source>Print it once</source>
        <translation>1回だけ印刷する</translation>
    </message>
    <message>
        <source>The responsible handler issues password notices.</source>
        <translation>パスワード通知書は取扱責任者が発行します。</translation>
    </message>
    <message>
        <source>This PC has no printer. Connect one, then come here again.</source>
        <translation>このPCにプリンターがありません。つないでから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Say first that you stand at the printer.</source>
        <translation>プリンターの前にいることを、先に確かめてください。</translation>
    </message>
    <message>
        <source>Where the practice notice is kept</source>
        <translation>研修用の通知書を残すところ</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>別の機会に渡す</translation>
    </message>
    <message>
        <source>Not on one record, not at one time</source>
        <translation>同じ確認記録票、同じ日時には渡せません</translation>
    </message>
    <message>
        <source>Without its password</source>
        <translation>パスワードは画面に出しません</translation>
    </message>
    <message>
        <source>Another print is another password, and another medium.</source>
        <translation>もう一度出すには、新しい番号の媒体を作り直します。いまの媒体は使えなくなります。</translation>
    </message>
    <message>
        <source>Put it into an envelope and lock it away, not where {number} lies.</source>
        <translation>封筒に入れ、{number} とは別のキャビネットにしまいます。</translation>
    </message>
    <message>
        <source>Destroy the medium as agreed, and make the bundle again. Nothing is lost.</source>
        <translation>その媒体は決まりどおりに廃棄し、暗号化データを作り直してください。中身はすべて新しい媒体に入ります。</translation>
    </message>
    <message>
        <source>The password comes out on paper alone, and stays nowhere else.</source>
        <translation>パスワードは紙にだけ出ます。画面にも、控えにも残りません。</translation>
    </message>
    <message>
        <source>A password notice is not printed yet.</source>
        <translation>まだ印刷していないパスワード通知書があります。</translation>
    </message>
    <message>
        <source>If you close now, its password is gone and the medium must be made again.</source>
        <translation>いま閉じるとパスワードは消え、媒体を作り直すことになります。</translation>
    </message>
    <message>
        <source>printed, kept</source>
        <translation>印刷済み・保管中</translation>
    </message>
    <message>
        <source>{number} is kept as PDF in {folder}</source>
        <translation>{number} を {folder} にPDFで残しました</translation>
    </message>
</context>
<context>
    <name>portal_import</name>
    <message>
        <source>A handler of the ward reads the portal's data.</source>
        <translation>電子申請データは区の取扱者が取り込みます。</translation>
    </message>
    <message>
        <source>A spreadsheet may have spoilt these cells. What you tick is read as proposed; the text as received stays.</source>
        <translation>表計算ソフトで崩れたと思われる値です。印を付けた列は案のとおりに読みます。受け取った文字は残ります。</translation>
    </message>
    <message>
        <source>A table of the e-applications (CSV), in Shift_JIS or UTF-8.</source>
        <translation>電子申請の一覧（CSV）。Shift_JIS、UTF-8のどちらでも読めます。</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>照合値</translation>
    </message>
    <message>
        <source>Choose the portal's data</source>
        <translation>電子申請データを選ぶ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Every row can be used.</source>
        <translation>すべての行を取り込めます。</translation>
    </message>
    <message>
        <source>Every row is looked at before anything is kept.</source>
        <translation>1行ずつ確かめてから取り込みます。</translation>
    </message>
    <message>
        <source>Every row is looked at.</source>
        <translation>1行ずつ確かめています。</translation>
    </message>
    <message>
        <source>Keep {count} rows</source>
        <translation>{count}行を取り込む</translation>
    </message>
    <message>
        <source>Kept so far</source>
        <translation>これまでに取り込んだもの</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>No e-application data is here yet</source>
        <translation>電子申請データはまだありません</translation>
    </message>
    <message>
        <source>Nothing is kept twice. Choose another one.</source>
        <translation>同じものは2回取り込めません。ほかのものを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is kept until all of it is.</source>
        <translation>全部の行がそろうまで、何も取り込みません。</translation>
    </message>
    <message>
        <source>Nothing is kept when you stop.</source>
        <translation>やめると、何も取り込みません。</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>まだ何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Portal number</source>
        <translation>申請番号</translation>
    </message>
    <message>
        <source>Practice: say that these are invented people.</source>
        <translation>研修用データです。架空の人だけであることを確かめてください。</translation>
    </message>
    <message>
        <source>Proposed repairs</source>
        <translation>補正の案</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第{number}回</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows that can't be used</source>
        <translation>取り込めない行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>やめました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The portal's data stays where it is; delete it there when it is kept.</source>
        <translation>元のデータはその場所に残ります。取り込んだあと、元の場所で消してください。</translation>
    </message>
    <message>
        <source>The rows are kept as received.</source>
        <translation>受け取ったとおりに取り込んでいます。</translation>
    </message>
    <message>
        <source>There is no row that can be used.</source>
        <translation>取り込める行がありません。</translation>
    </message>
    <message>
        <source>They are kept as received and listed; the others come in.</source>
        <translation>受け取ったまま残し、ほかの行だけを申請にします。</translation>
    </message>
    <message>
        <source>They go to the contractor with the next bundle.</source>
        <translation>次の暗号化データで受託者へ渡ります。</translation>
    </message>
    <message>
        <source>They would become applications once more. Look whether that is meant.</source>
        <translation>もう一度申請になります。二重でないか確かめてください。</translation>
    </message>
    <message>
        <source>This round has this very data already.</source>
        <translation>この回には、同じデータが取込み済みです。</translation>
    </message>
    <message>
        <source>Tick all repairs</source>
        <translation>補正の案をすべて選ぶ</translation>
    </message>
    <message>
        <source>What the contractor will look at</source>
        <translation>受託者の確認事項</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>as received, the newest first</source>
        <translation>受け取ったまま・新しい順</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>取り込める行</translation>
    </message>
    <message>
        <source>can't be used</source>
        <translation>取り込めない行</translation>
    </message>
    <message>
        <source>e-application data</source>
        <translation>電子申請データ</translation>
    </message>
    <message>
        <source>row {row}: {received} → {proposed}</source>
        <translation>{row}行　{received} → {proposed}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>{column}, {count} cells</source>
        <translation>{column}　{count}件</translation>
    </message>
    <message>
        <source>{count} kept so far</source>
        <translation>取込み済み {count}件</translation>
    </message>
    <message>
        <source>{count} portal numbers were in earlier data.</source>
        <translation>前に取り込んだ申請番号が{count}件あります。</translation>
    </message>
    <message>
        <source>{count} rows were taken in; {bad} that can't be used are kept as received.</source>
        <translation>{count}行を取り込みました。取り込めない{bad}行は、受け取ったまま残しました。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>These are invented people</source>
        <translation>架空の人だけであることを確かめた</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>取り込んだ日</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>取り込んだ人</translation>
    </message>
    <message>
        <source>{count} of the file above, as received</source>
        <translation>上のデータのうち{count}行（受け取ったまま保管）</translation>
    </message>
</context>
<context>
    <name>prescreening</name>
    <message>
        <source>{number}   {name}   uses of {months}</source>
        <translation>{number}　{name}　{months}利用分</translation>
    </message>
    <message>
        <source>End the pre-screening</source>
        <translation>事前審査を終える</translation>
    </message>
    <message>
        <source>Make a deficiency notice</source>
        <translation>不備のお知らせを作る</translation>
    </message>
    <message>
        <source>The ward alone decides. Only results and their reasons are kept here.</source>
        <translation>決めるのは区です。ここでは結果と理由だけを残します。</translation>
    </message>
    <message>
        <source>{count} cases are screened.</source>
        <translation>{count}件の事前審査を終えました。</translation>
    </message>
    <message>
        <source>{number} is passed on to the ward. It goes with the next bundle.</source>
        <translation>{number}を区へ回付しました。次の暗号化データで区へ渡ります。</translation>
    </message>
    <message>
        <source>{count} cases are passed on to the ward. They go with the next bundle.</source>
        <translation>{count}件を区へ回付しました。次の暗号化データで区へ渡ります。</translation>
    </message>
    <message>
        <source>Make the deficiency notice</source>
        <translation>不備のお知らせを作る</translation>
    </message>
    <message>
        <source>Pre-screening</source>
        <translation>事前審査</translation>
    </message>
    <message>
        <source>{count} cases in hand</source>
        <translation>手もとに{count}件</translation>
    </message>
    <message>
        <source>Pass {count} on to the ward</source>
        <translation>{count}件を区へ回付する</translation>
    </message>
    <message>
        <source>Screen all {count}</source>
        <translation>{count}件をまとめて事前審査する</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>申請を開く</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{count}件のうち{at}件目</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前の申請</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の申請</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧へ戻る</translation>
    </message>
    <message>
        <source>Still to be looked at: {what}. The ward alone decides.</source>
        <translation>未確認があります（{what}）。決めるのは区です。</translation>
    </message>
    <message>
        <source>Notice {number} waits for its answer until {day}.</source>
        <translation>不備のお知らせ {number} の返信を{day}まで待っています。</translation>
    </message>
    <message>
        <source>There is nothing to do here now. The ward alone decides.</source>
        <translation>いま、ここですることはありません。決めるのは区です。</translation>
    </message>
    <message>
        <source>Deficiency notice</source>
        <translation>不備のお知らせ</translation>
    </message>
    <message>
        <source>Nothing is kept until the notice is made. Its number is drawn then.</source>
        <translation>作るまでは何も残りません。番号は作ったときに付きます。</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>審査へ戻る</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>papers {count}</source>
        <translation>書類 {count}</translation>
    </message>
    <message>
        <source>questions of the intake {count}</source>
        <translation>確認事項 {count}</translation>
    </message>
    <message>
        <source>suspected duplicates {count}</source>
        <translation>重複の疑い {count}</translation>
    </message>
    <message>
        <source>other checks {count}</source>
        <translation>ほかの項目 {count}</translation>
    </message>
    <message>
        <source>{number} is screened.</source>
        <translation>{number}の事前審査を終えました。</translation>
    </message>
    <message>
        <source>{count} could not be done.</source>
        <translation>{count}件はできませんでした。</translation>
    </message>
    <message>
        <source>Pass it on to the ward</source>
        <translation>区へ回付する</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>See the deficiency notice</source>
        <translation>不備のお知らせを見る</translation>
    </message>
    <message>
        <source>Looked at by {who} on {day}</source>
        <translation>{day} {who}が確認</translation>
    </message>
    <message>
        <source>Day of issue, {day} or later</source>
        <translation>発行日（{day}以後のもの）</translation>
    </message>
    <message>
        <source>Somebody has to compare both sides and decide</source>
        <translation>両方を見くらべて、同じものかどうかを判断してください</translation>
    </message>
    <message>
        <source>{day}: {amount} of {fee} yen</source>
        <translation>{day}　{fee}円のうち{amount}円が対象額</translation>
    </message>
    <message>
        <source>{day}: the whole fee of {fee} yen</source>
        <translation>{day}　{fee}円の全額が対象額</translation>
    </message>
    <message>
        <source>To say to the applicant: {sentence}</source>
        <translation>申請者への言い方：{sentence}</translation>
    </message>
    <message>
        <source>The ward looks this up in its register after the case was passed on.</source>
        <translation>回付した後に、区が台帳で調べます。</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>まだ、だれも見ていません。</translation>
    </message>
    <message>
        <source>issued on {day}</source>
        <translation>発行日 {day}</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>あわせて{count}件</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>確かめたこと</translation>
    </message>
    <message>
        <source>What was found out, and from whom</source>
        <translation>だれに何を確かめたか</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>確かめた</translation>
    </message>
    <message>
        <source> → </source>
        <translation> → </translation>
    </message>
    <message>
        <source>former contractor or the same application</source>
        <translation>前の受託者又は同じ申請</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>並べて見る</translation>
    </message>
    <message>
        <source>Correct the application</source>
        <translation>申請を直す</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>審査の項目</translation>
    </message>
    <message>
        <source>{name}: {used} of {cap} hours, {own} of them by this application, {left} left</source>
        <translation>{name}　上限{cap}時間のうち{used}時間。この申請は{own}時間、残りは{left}時間</translation>
    </message>
    <message>
        <source>{name}: {used} hours, {own} of them by this application</source>
        <translation>{name}　{used}時間。この申請は{own}時間</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Until the month before</source>
        <translation>前月まで</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>ほかの申請</translation>
    </message>
    <message>
        <source>Former contractor</source>
        <translation>前の受託者</translation>
    </message>
    <message>
        <source>This application</source>
        <translation>この申請</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>あわせて</translation>
    </message>
    <message>
        <source>{name}: hours of {year}</source>
        <translation>{name}　{year}の時間</translation>
    </message>
    <message>
        <source>Hours of {year}</source>
        <translation>{year}の時間</translation>
    </message>
    <message>
        <source>See as a chart</source>
        <translation>図で見る</translation>
    </message>
    <message>
        <source>See as a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>in the month</source>
        <translation>その月</translation>
    </message>
    <message>
        <source>Hours by month</source>
        <translation>月ごとの時間</translation>
    </message>
    <message>
        <source>Print the calculation</source>
        <translation>根拠を印刷</translation>
    </message>
    <message>
        <source>How the amount came about</source>
        <translation>時間と金額の根拠</translation>
    </message>
    <message>
        <source>Day of use</source>
        <translation>利用日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限額</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>保育料</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>対象額</translation>
    </message>
    <message>
        <source>How decided</source>
        <translation>決まり方</translation>
    </message>
    <message>
        <source>Rules {version}</source>
        <translation>要件・単価の版 {version}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>as claimed</source>
        <translation>申請額のとおり</translation>
    </message>
    <message>
        <source>Choose what goes back with the notice, or is kept here.</source>
        <translation>お知らせと一緒に返すもの、ここで預かるものを選びます。</translation>
    </message>
    <message>
        <source>Reply date</source>
        <translation>返信の期限</translation>
    </message>
    <message>
        <source>No original</source>
        <translation>原本なし</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>返す</translation>
    </message>
    <message>
        <source>Is kept here</source>
        <translation>預かる</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>To send: {what}</source>
        <translation>送っていただくもの：{what}</translation>
    </message>
    <message>
        <source>{count} days over</source>
        <translation>{count}日 過ぎています</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Uses of</source>
        <translation>利用年度</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Cases in hand</source>
        <translation>手もとの申請</translation>
    </message>
    <message>
        <source>More wait than are shown here.</source>
        <translation>ここに出ているほかにもあります。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Times and form</source>
        <translation>期限・様式</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Overlaps and caps</source>
        <translation>重なり・上限</translation>
    </message>
    <message>
        <source>The ward checks</source>
        <translation>区が確認</translation>
    </message>
    <message>
        <source>To screen</source>
        <translation>事前審査を待つ</translation>
    </message>
    <message>
        <source>To ask about</source>
        <translation>お知らせを作る</translation>
    </message>
    <message>
        <source>To pass on</source>
        <translation>区への回付を待つ</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>返信を待つ</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>適</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>ない</translation>
    </message>
    <message>
        <source>Can't be read</source>
        <translation>読めない</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>氏名がちがう</translation>
    </message>
    <message>
        <source>Only a copy</source>
        <translation>写し</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>当てはまらない</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>ない</translation>
    </message>
    <message>
        <source>It can't be read</source>
        <translation>読めない</translation>
    </message>
    <message>
        <source>It is a copy, and the original is needed</source>
        <translation>写し（原本が要る）</translation>
    </message>
    <message>
        <source>It is in another name</source>
        <translation>氏名がちがう</translation>
    </message>
    <message>
        <source>It was issued too long ago</source>
        <translation>発行日が古い</translation>
    </message>
    <message>
        <source>One child at the same time</source>
        <translation>同じ児童の同じ時刻の利用</translation>
    </message>
    <message>
        <source>One sitter with two children</source>
        <translation>1人のシッターに2人の児童</translation>
    </message>
    <message>
        <source>One receipt, claimed twice</source>
        <translation>同じ領収書</translation>
    </message>
    <message>
        <source>One account, two applicants</source>
        <translation>同じ口座に別の申請者</translation>
    </message>
    <message>
        <source>Perhaps one applicant</source>
        <translation>同じ申請者かもしれない</translation>
    </message>
    <message>
        <source>Perhaps one child</source>
        <translation>同じ児童かもしれない</translation>
    </message>
    <message>
        <source>fees and ceilings together</source>
        <translation>合わせて比べた額</translation>
    </message>
    <message>
        <source>{count} h without ceiling</source>
        <translation>{count}時間は上限額なし</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Nothing here: {work}</source>
        <translation>「{work}」の申請はありません</translation>
    </message>
    <message>
        <source>Cases come here as soon as they are taken in.</source>
        <translation>申請を受け付けると、ここに出ます。</translation>
    </message>
    <message>
        <source>Cases come here when an applicant can mend something.</source>
        <translation>申請者に直してもらうことがある申請が、ここに出ます。</translation>
    </message>
    <message>
        <source>Cases come here once they are screened.</source>
        <translation>事前審査を終えると、ここに出ます。</translation>
    </message>
    <message>
        <source>Cases come here while a notice waits for its answer.</source>
        <translation>お知らせの返信を待つ間、ここに出ます。</translation>
    </message>
    <message>
        <source>{booked} booked, ceiling {ceiling} yen: {how}.</source>
        <translation>利用{booked}、上限額{ceiling}円（{how}）。</translation>
    </message>
    <message>
        <source>row {row} of the file</source>
        <translation>{row}行目</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>上限額</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>保育料</translation>
    </message>
    <message>
        <source>fee after discount</source>
        <translation>割引後の保育料</translation>
    </message>
    <message>
        <source>{count} min cut</source>
        <translation>{count}分切捨て</translation>
    </message>
    <message>
        <source>year's cap, {count} h</source>
        <translation>年の上限まで{count}時間</translation>
    </message>
    <message>
        <source>month's cap, {count} h</source>
        <translation>月の上限まで{count}時間</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日中</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>for the ward</source>
        <translation>区が確認</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前月まで</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>他区市町村</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>この申請</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Rebate</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>The day that stands on the paper is needed here.</source>
        <translation>紙に書いてある発行日を打ってください。</translation>
    </message>
    <message>
        <source>Must arrive by</source>
        <translation>必着の日</translation>
    </message>
    <message>
        <source>Nothing more is done with the case then. A mistake can be taken back with its reason.</source>
        <translation>この申請は、これで終わりです。まちがいのときは、理由を書いて元に戻せます。</translation>
    </message>
    <message>
        <source>The applicant withdraws the application</source>
        <translation>申請者が申請を取り下げる</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>申出の日</translation>
    </message>
    <message>
        <source>Reason, where it was said</source>
        <translation>理由（聞いていれば）</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>取下げを記録する</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>The withdrawal of {number} is recorded.</source>
        <translation>{number}の取下げを記録しました。</translation>
    </message>
    <message>
        <source>ward {count}</source>
        <translation>区が確認 {count}</translation>
    </message>
    <message>
        <source>{count} do not apply</source>
        <translation>該当なし {count}件も見る</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>該当なしを隠す</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次に直すところ</translation>
    </message>
    <message>
        <source>Things to ask for: {count}</source>
        <translation>お願いすること {count}点</translation>
    </message>
    <message>
        <source>{yen} to the claim</source>
        <translation>申請額との差 {yen}円</translation>
    </message>
    <message>
        <source>It goes to the ward with the next bundle. The case stays where it is.</source>
        <translation>次の暗号化データで区へ渡ります。申請はこのままです。</translation>
    </message>
    <message>
        <source>Ask the ward about this case</source>
        <translation>この申請について区に照会する</translation>
    </message>
    <message>
        <source>What is to be asked</source>
        <translation>照会すること</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>Record the question</source>
        <translation>照会を記録する</translation>
    </message>
    <message>
        <source>Ask the ward</source>
        <translation>区に照会する</translation>
    </message>
    <message>
        <source>Question {number} is recorded.</source>
        <translation>照会 {number} を記録しました。</translation>
    </message>
    <message>
        <source>The ward sent this case back ({number}).</source>
        <translation>区からの差戻しです（{number}）。</translation>
    </message>
    <message>
        <source>The ward sent this case back ({number}), to be answered by {day}.</source>
        <translation>区からの差戻しです（{number}）。回答の期限は{day}です。</translation>
    </message>
    <message>
        <source> + </source>
        <translation>・</translation>
    </message>
    <message>
        <source>{number} is not screened yet: something is to be looked at first.</source>
        <translation>{number}の事前審査はまだ終えられません。先に確かめることがあります。</translation>
    </message>
    <message>
        <source>{reason} {yen} yen</source>
        <translation>{reason} {yen}円</translation>
    </message>
    <message>
        <source>Next thing to correct</source>
        <translation>次に直すもの</translation>
    </message>
    <message>
        <source>Paper before</source>
        <translation>前の書類</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>次の書類</translation>
    </message>
    <message>
        <source>{count} cases are there</source>
        <translation>{count}件あります</translation>
    </message>
    <message>
        <source>The same holds for {count} more: {numbers}.</source>
        <translation>ほか{count}件も同じです（{numbers}）。</translation>
    </message>
    <message>
        <source>The same holds for {count} more: {numbers} and others.</source>
        <translation>ほか{count}件も同じです（{numbers}など）。</translation>
    </message>
    <message>
        <source>To the applications</source>
        <translation>申請の受付へ</translation>
    </message>
    <message>
        <source>What came in by file or on paper is taken in there.</source>
        <translation>届いた申請データと紙の申請は、そこで受け付けます。</translation>
    </message>
    <message>
        <source>The cases are screened.</source>
        <translation>事前審査を終えています。</translation>
    </message>
    <message>
        <source>The cases are passed on.</source>
        <translation>区へ回付しています。</translation>
    </message>
    <message>
        <source>If you stop, what is done stays done.</source>
        <translation>やめても、済んだ分は残ります。</translation>
    </message>
    <message>
        <source>You stopped it. {count} are as they were.</source>
        <translation>途中で止めました。{count}件は前のままです。</translation>
    </message>
    <message>
        <source>On the notice: {text}</source>
        <translation>{text}</translation>
    </message>
</context>
<context>
    <name>presenter</name>
    <message>
        <source>Nothing was changed. What you see is as it was before.</source>
        <translation>何も変わっていません。画面は前のままです。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>こうしてください</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>画面に戻る</translation>
    </message>
    <message>
        <source>No personal data stands here. Tell the person responsible for the program.</source>
        <translation>個人情報は入っていません。システムの担当者に伝えてください。</translation>
    </message>
    <message>
        <source>What was recorded before stands. See whether it was done before you do it again.</source>
        <translation>それまでに記録したものは残っています。もう一度する前に、記録されたかどうかを確かめてください。</translation>
    </message>
</context>
<context>
    <name>printer_choice</name>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>No printer on this PC</source>
        <translation>このPCにプリンターがありません</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>records</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済んだ量</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>{unit}/s</source>
        <translation>{unit}/秒</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>seconds or so</source>
        <translation>秒ほど</translation>
    </message>
    <message>
        <source>{rate} a second, about {left} s left</source>
        <translation>毎秒{rate}・あと約{left}秒</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>止めています</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>minutes below an hour</source>
        <translation>1時間未満の端数</translation>
    </message>
    <message>
        <source>ceiling of the hours</source>
        <translation>時間数の上限額</translation>
    </message>
    <message>
        <source>price of the sitter's hour</source>
        <translation>シッターの1時間の料金</translation>
    </message>
    <message>
        <source>cap of the year</source>
        <translation>年間の上限時間</translation>
    </message>
    <message>
        <source>cap of the month</source>
        <translation>月の上限時間</translation>
    </message>
    <message>
        <source>outside the age</source>
        <translation>対象年齢の外</translation>
    </message>
    <message>
        <source>birthday unknown</source>
        <translation>生年月日が不明</translation>
    </message>
    <message>
        <source>other year of use</source>
        <translation>別の利用年度</translation>
    </message>
    <message>
        <source>no residence in the ward that day</source>
        <translation>利用日に居住の要件なし</translation>
    </message>
    <message>
        <source>no intake for that day</source>
        <translation>受付期間のない日</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>必着日の後に到達</translation>
    </message>
    <message>
        <source>outside the days and hours of the scheme</source>
        <translation>対象の曜日・時間の外</translation>
    </message>
    <message>
        <source>excluded by a discount</source>
        <translation>併用できない割引</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>No printer on this PC</source>
        <translation>このPCにプリンターがありません</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>紙を印刷する</translation>
    </message>
    <message>
        <source>Save the practice sheet</source>
        <translation>練習用の紙を保存する</translation>
    </message>
    <message>
        <source>Write it down by hand</source>
        <translation>手で書き写す</translation>
    </message>
    <message>
        <source>I hold the sheet, its code can be read, and it will be sealed.</source>
        <translation>紙が手元にあり、コードが読めます。このあと封をします。</translation>
    </message>
    <message>
        <source>The sheet is being made.</source>
        <translation>紙を作っています。</translation>
    </message>
    <message>
        <source>The sheet is saved with the practice papers.</source>
        <translation>練習用の紙といっしょに保存しました。</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. Look whether it came out.</source>
        <translation>プリンターに送りました。紙が出たか確かめてください。</translation>
    </message>
    <message>
        <source>Write all seven groups on paper. The code is shown now and never again.</source>
        <translation>7つの組をすべて紙に書き写してください。このコードを見られるのは、今だけです。</translation>
    </message>
    <message>
        <source>group {n}</source>
        <translation>{n}組</translation>
    </message>
    <message>
        <source>Put it into an envelope, seal it, and two persons sign over the seal.</source>
        <translation>封筒に入れて封をし、二人が封の上に署名します。</translation>
    </message>
    <message>
        <source>Lock it away, apart from this PC, from the discs and from the password notices.</source>
        <translation>PC、媒体、パスワード通知書とは別の場所に、錠をかけて保管します。</translation>
    </message>
    <message>
        <source>Whoever holds it can open this desk. Nobody can make the same sheet again.</source>
        <translation>この紙を持つ人は業務データを開けます。同じ紙は二度と作れません。</translation>
    </message>
</context>
<context>
    <name>refused_rows</name>
    <message>
        <source>The row holds bytes that are not text in the encoding of the file.</source>
        <translation>この行に、文字として読めない部分があります。</translation>
    </message>
    <message>
        <source>The quotation marks of the row do not fit together.</source>
        <translation>この行の引用符の始まりと終わりが合っていません。</translation>
    </message>
    <message>
        <source>The row does not have as many cells as the header.</source>
        <translation>この行の項目の数が、見出しの行とちがいます。</translation>
    </message>
    <message>
        <source>A cell holds a control character or another sign that can't be seen.</source>
        <translation>制御文字など、目に見えない文字が入っています。</translation>
    </message>
    <message>
        <source>A cell holds a sign that turns the direction of writing and hides what is written.</source>
        <translation>文字の並ぶ向きを変えて、書いてあることを隠す文字が入っています。</translation>
    </message>
    <message>
        <source>A cell begins like a formula; a spreadsheet would compute it.</source>
        <translation>計算式の形で始まる項目があります。表計算ソフトで開くと計算されるおそれがあります。</translation>
    </message>
    <message>
        <source>A name holds &lt; or &gt;, as in a piece of a web page.</source>
        <translation>氏名に、ウェブページの部品のような山形の括弧（&lt; &gt;）が入っています。</translation>
    </message>
    <message>
        <source>A cell holds the replacement character: a letter was lost before the file came here.</source>
        <translation>文字が失われたことを示す記号が入っています。文字は、ここに届く前に失われています。</translation>
    </message>
    <message>
        <source>The receipt number of the portal is missing.</source>
        <translation>電子申請の受付番号がありません。</translation>
    </message>
    <message>
        <source>The applicant's name is missing.</source>
        <translation>申請者の氏名がありません。</translation>
    </message>
    <message>
        <source>The child's name is missing.</source>
        <translation>児童の氏名がありません。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>日付として読めません（暦にない日など）。</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>時刻として読めません。</translation>
    </message>
    <message>
        <source>The cell is not a whole number of yen or hours.</source>
        <translation>円又は時間の整数として読めません。</translation>
    </message>
    <message>
        <source>The cell holds a value that this column does not have.</source>
        <translation>この項目では使わない言葉が入っています。</translation>
    </message>
    <message>
        <source>The row is an exact double of an earlier one, which was kept.</source>
        <translation>前の行と全く同じです。前の行だけを使います。</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>fits</source>
        <translation>適</translation>
    </message>
    <message>
        <source>deficient</source>
        <translation>不備</translation>
    </message>
    <message>
        <source>for the ward to judge</source>
        <translation>要区判断</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>A step without a day is not planned in this round. The days follow each other.</source>
        <translation>日を入れない工程は、この回では予定しません。日は順に並べます。</translation>
    </message>
    <message>
        <source>Actual days stand on the home page of both desks.</source>
        <translation>予定と実績は、区と受託者のホームに並びます。</translation>
    </message>
    <message>
        <source>Appeal text</source>
        <translation>教示文の版</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Cases and money</source>
        <translation>件数と金額</translation>
    </message>
    <message>
        <source>Certified companies and sitters</source>
        <translation>認定事業者・シッター</translation>
    </message>
    <message>
        <source>Children with hours carried over</source>
        <translation>時間を引き継いだ児童</translation>
    </message>
    <message>
        <source>Choose a step to record the day on which it was done.</source>
        <translation>工程を選んで、済んだ日を記録します。</translation>
    </message>
    <message>
        <source>Closing of the intake</source>
        <translation>受付の締切</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Contract year</source>
        <translation>契約年度</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>受託者</translation>
    </message>
    <message>
        <source>Correct the day: {step}</source>
        <translation>日を直してください：{step}</translation>
    </message>
    <message>
        <source>Delivery of the notices</source>
        <translation>通知書の納品</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>実績日</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>委託案件</translation>
    </message>
    <message>
        <source>Enquiries to</source>
        <translation>問合せ先</translation>
    </message>
    <message>
        <source>Enter opens them.</source>
        <translation>Enterで要件・単価を開きます。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>適用の始まり</translation>
    </message>
    <message>
        <source>Handler list accepted on</source>
        <translation>取扱者名簿の受理日</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>通知書の名義</translation>
    </message>
    <message>
        <source>It goes to the contractor with the next bundle.</source>
        <translation>次の暗号化データで受託者へ渡ります。</translation>
    </message>
    <message>
        <source>Media come back within</source>
        <translation>媒体の返却期限</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>次の回を開く</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の工程</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>実績を取り消す</translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>区確認待ち</translation>
    </message>
    <message>
        <source>Notices are posted by</source>
        <translation>通知書の発送者</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>契約番号</translation>
    </message>
    <message>
        <source>Official seal</source>
        <translation>公印</translation>
    </message>
    <message>
        <source>Open round {number}</source>
        <translation>第{number}回を開く</translation>
    </message>
    <message>
        <source>Plan one step at least.</source>
        <translation>工程を1つ以上予定してください。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Print of the notices</source>
        <translation>通知書の印刷</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Record the day</source>
        <translation>実績日を記録する</translation>
    </message>
    <message>
        <source>Report of the pre-screening</source>
        <translation>事前審査の納品</translation>
    </message>
    <message>
        <source>Review by the ward</source>
        <translation>区の審査</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>第{number}回</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>適用中の要件・単価</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>工程表</translation>
    </message>
    <message>
        <source>Steps of the round</source>
        <translation>工程表</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>The cases that come from now on belong to the round they arrive in.</source>
        <translation>開くと、次の暗号化データから新しい回を使えます。</translation>
    </message>
    <message>
        <source>The days are proposals: those of the last round, a month later.</source>
        <translation>日は案です。前の回の1か月後を入れてあります。</translation>
    </message>
    <message>
        <source>The ward plans the rounds and records their days.</source>
        <translation>処理回の予定と実績は区が入力します。</translation>
    </message>
    <message>
        <source>This day lies before that of an earlier step.</source>
        <translation>前の工程の日より早い日です。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>What is settled</source>
        <translation>取決め</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Year of use</source>
        <translation>利用年度</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>利用年度</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>すべて済み</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>件</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>申請額</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>done, {late}</source>
        <translation>済み（{late}）</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>決定額</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>区確認待ち</translation>
    </message>
    <message>
        <source>omitted</source>
        <translation>公印省略</translation>
    </message>
    <message>
        <source>past their day</source>
        <translation>期限を過ぎた申請</translation>
    </message>
    <message>
        <source>preprinted paper</source>
        <translation>公印刷込用紙</translation>
    </message>
    <message>
        <source>printed image</source>
        <translation>印影の印刷</translation>
    </message>
    <message>
        <source>the contractor</source>
        <translation>受託者</translation>
    </message>
    <message>
        <source>the ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}日以内</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count}日 遅れ</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>遅れ {count}件</translation>
    </message>
    <message>
        <source>{count} rounds</source>
        <translation>{count}回</translation>
    </message>
    <message>
        <source>{round} is open.</source>
        <translation>{round}を開きました。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{count}, no decision yet</source>
        <translation>{count}項目　決定できません</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count}項目</translation>
    </message>
    <message>
        <source>Record the acceptance</source>
        <translation>受理を記録する</translation>
    </message>
    <message>
        <source>The acceptance is recorded.</source>
        <translation>取扱者名簿の受理を記録しました。</translation>
    </message>
    <message>
        <source>Bundles with personal data can be made now.</source>
        <translation>個人情報の入る暗号化データを作れます。</translation>
    </message>
    <message>
        <source>with applicant</source>
        <translation>申請者の返信待ち</translation>
    </message>
    <message>
        <source>with contractor</source>
        <translation>受託者にある</translation>
    </message>
    <message>
        <source>with ward</source>
        <translation>区にある</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it can't be used</source>
        <translation>取り込めないわけ</translation>
    </message>
    <message>
        <source>Rows that can't be used</source>
        <translation>取り込めない行</translation>
    </message>
    <message>
        <source>Former contractor</source>
        <translation>前の受託者</translation>
    </message>
    <message>
        <source>These are invented people</source>
        <translation>架空の人だけです</translation>
    </message>
    <message>
        <source>Read companies and sitters</source>
        <translation>認定事業者・シッターを読み込む</translation>
    </message>
    <message>
        <source>Read hours carried over</source>
        <translation>引き継ぐ利用時間を読み込む</translation>
    </message>
    <message>
        <source>CSV tables of the ward. They go to the contractor with the kit or the next bundle.</source>
        <translation>区のCSVの表です。委託案件キットか、次の暗号化データで受託者に渡ります。</translation>
    </message>
    <message>
        <source>Lists of the kit</source>
        <translation>キットに付ける一覧</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>表を選ぶ</translation>
    </message>
    <message>
        <source>{good} rows can be used, {bad} can't.</source>
        <translation>使える行は{good}行、取り込めない行は{bad}行です。</translation>
    </message>
    <message>
        <source>There is no row that can be used.</source>
        <translation>使える行がありません。</translation>
    </message>
    <message>
        <source>Say who the former contractor was.</source>
        <translation>前の受託者の名前を入れてください。</translation>
    </message>
    <message>
        <source>Practice: say that these are invented people.</source>
        <translation>練習：架空の人だけであることを確かめてください。</translation>
    </message>
    <message>
        <source>{count} rows are kept.</source>
        <translation>{count}行を取り込みました。</translation>
    </message>
    <message>
        <source>What was here already is not kept twice.</source>
        <translation>前からある行は、二重に取り込んでいません。</translation>
    </message>
    <message>
        <source>Not this table</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Keep {count} rows</source>
        <translation>{count}行を取り込む</translation>
    </message>
    <message>
        <source>Nothing of it is kept yet.</source>
        <translation>まだ何も取り込んでいません。</translation>
    </message>
</context>
<context>
    <name>rule_choices</name>
    <message>
        <source>always</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>別々に</translation>
    </message>
    <message>
        <source>child</source>
        <translation>児童</translation>
    </message>
    <message>
        <source>deficient</source>
        <translation>不備とする</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>1日ごと</translation>
    </message>
    <message>
        <source>each day of use</source>
        <translation>利用日ごと</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>1か月ごと</translation>
    </message>
    <message>
        <source>each use</source>
        <translation>1回ごと</translation>
    </message>
    <message>
        <source>for a category</source>
        <translation>区分に当たるとき</translation>
    </message>
    <message>
        <source>it comes off the fee</source>
        <translation>料金から差し引く</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>保護者</translation>
    </message>
    <message>
        <source>parent and child</source>
        <translation>保護者と児童</translation>
    </message>
    <message>
        <source>the beginning of the year</source>
        <translation>年度の初め</translation>
    </message>
    <message>
        <source>the contractor</source>
        <translation>受託者</translation>
    </message>
    <message>
        <source>the day it began</source>
        <translation>該当した日</translation>
    </message>
    <message>
        <source>the day of the application</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>the month after</source>
        <translation>該当した翌月</translation>
    </message>
    <message>
        <source>the use is left out</source>
        <translation>その利用を除く</translation>
    </message>
    <message>
        <source>the ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>the whole application</source>
        <translation>申請全体</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合わせて</translation>
    </message>
    <message>
        <source>with a discount</source>
        <translation>割引があるとき</translation>
    </message>
    <message>
        <source>with hours elsewhere</source>
        <translation>他区市町村の利用があるとき</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>rule_entries</name>
    <message>
        <source>An older form is</source>
        <translation>古い様式の扱い</translation>
    </message>
    <message>
        <source>Appeal text</source>
        <translation>教示文</translation>
    </message>
    <message>
        <source>Cap (hours)</source>
        <translation>上限（時間）</translation>
    </message>
    <message>
        <source>Cap within</source>
        <translation>上限の期間</translation>
    </message>
    <message>
        <source>Ceiling of a day hour (yen)</source>
        <translation>日中1時間の上限額（円）</translation>
    </message>
    <message>
        <source>Ceiling of a night hour (yen)</source>
        <translation>夜間1時間の上限額（円）</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>根拠の条項</translation>
    </message>
    <message>
        <source>Closing of the deficiency notice</source>
        <translation>不備のお知らせの結び</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>交付の条件</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>いつから数えるか</translation>
    </message>
    <message>
        <source>Day and night minutes</source>
        <translation>日中と夜間の分</translation>
    </message>
    <message>
        <source>Day band from</source>
        <translation>日中の始まり</translation>
    </message>
    <message>
        <source>Day band to</source>
        <translation>日中の終わり</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>対象外の日</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Fee and ceiling are compared over</source>
        <translation>料金と上限額を比べる単位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>From this day of use</source>
        <translation>適用の始まる利用日</translation>
    </message>
    <message>
        <source>Hours without ceiling</source>
        <translation>上限額のない時間数</translation>
    </message>
    <message>
        <source>Intake opens</source>
        <translation>受付の開始日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>確認する側</translation>
    </message>
    <message>
        <source>Minutes are added up over</source>
        <translation>分を合わせる単位</translation>
    </message>
    <message>
        <source>Missing papers until</source>
        <translation>不足書類の期限</translation>
    </message>
    <message>
        <source>Months old at the most (0: any age)</source>
        <translation>発行からの月数の上限（0 は問わない）</translation>
    </message>
    <message>
        <source>Must arrive by</source>
        <translation>必着日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation>制度の名称</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要なとき</translation>
    </message>
    <message>
        <source>On</source>
        <translation>いつの登録か</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>電話での案内</translation>
    </message>
    <message>
        <source>One application for one child</source>
        <translation>1申請につき児童1人</translation>
    </message>
    <message>
        <source>One sitter to one child</source>
        <translation>シッター1人に児童1人</translation>
    </message>
    <message>
        <source>Opening of a change</source>
        <translation>変更の前文</translation>
    </message>
    <message>
        <source>Opening of a grant</source>
        <translation>交付の前文</translation>
    </message>
    <message>
        <source>Opening of a grant in part</source>
        <translation>一部交付の前文</translation>
    </message>
    <message>
        <source>Opening of a refusal</source>
        <translation>不交付の前文</translation>
    </message>
    <message>
        <source>Opening of a revocation</source>
        <translation>取消しの前文</translation>
    </message>
    <message>
        <source>Opening of the deficiency notice</source>
        <translation>不備のお知らせの前文</translation>
    </message>
    <message>
        <source>Parent and child live together</source>
        <translation>保護者と児童が同居</translation>
    </message>
    <message>
        <source>Reason of a refusal</source>
        <translation>不交付の理由</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>The company must be certified</source>
        <translation>事業者の認定が必要</translation>
    </message>
    <message>
        <source>The original is needed</source>
        <translation>原本が必要</translation>
    </message>
    <message>
        <source>The sitter must be certified</source>
        <translation>シッターの認定が必要</translation>
    </message>
    <message>
        <source>The sitter's own hourly price limits too</source>
        <translation>シッターの時間単価も上限とする</translation>
    </message>
    <message>
        <source>The ward confirmed it</source>
        <translation>区が確認した</translation>
    </message>
    <message>
        <source>They come off the cap</source>
        <translation>上限から差し引く</translation>
    </message>
    <message>
        <source>Title of a change</source>
        <translation>変更通知の標題</translation>
    </message>
    <message>
        <source>Title of a grant</source>
        <translation>交付通知の標題</translation>
    </message>
    <message>
        <source>Title of a refusal</source>
        <translation>不交付通知の標題</translation>
    </message>
    <message>
        <source>Title of a revocation</source>
        <translation>取消通知の標題</translation>
    </message>
    <message>
        <source>To</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Until (time of that day)</source>
        <translation>必着の時刻</translation>
    </message>
    <message>
        <source>Up to the age of</source>
        <translation>対象の年齢</translation>
    </message>
    <message>
        <source>Uses from</source>
        <translation>利用日（から）</translation>
    </message>
    <message>
        <source>Uses to</source>
        <translation>利用日（まで）</translation>
    </message>
    <message>
        <source>Version of the appeal text</source>
        <translation>教示文の版</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>様式の版</translation>
    </message>
    <message>
        <source>Version of the wording</source>
        <translation>文面の版</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>不備の内容</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>送るもの</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>だれの登録か</translation>
    </message>
    <message>
        <source>Why less is paid</source>
        <translation>差額の理由の文</translation>
    </message>
    <message>
        <source>With an online application too</source>
        <translation>電子申請でも必要</translation>
    </message>
    <message>
        <source>Of the category</source>
        <translation>対象の児童の区分</translation>
    </message>
</context>
<context>
    <name>rule_items</name>
    <message>
        <source>first hours of the year</source>
        <translation>年度のはじめの時間</translation>
    </message>
    <message>
        <source>compared together with other uses</source>
        <translation>ほかの利用と合わせた比べ</translation>
    </message>
    <message>
        <source>nothing was paid</source>
        <translation>支払がない</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>points of the intake</source>
        <translation>受付での確認事項</translation>
    </message>
    <message>
        <source>form of another year</source>
        <translation>様式の年度のちがい</translation>
    </message>
    <message>
        <source>several children on one form</source>
        <translation>1枚に複数の児童</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>papers that are missing</source>
        <translation>届いていない書類</translation>
    </message>
    <message>
        <source>papers that can't be read</source>
        <translation>読み取れない書類</translation>
    </message>
    <message>
        <source>copies in place of originals</source>
        <translation>写しの書類</translation>
    </message>
    <message>
        <source>papers that are too old</source>
        <translation>発行日の古い書類</translation>
    </message>
    <message>
        <source>papers with another name</source>
        <translation>氏名のちがう書類</translation>
    </message>
    <message>
        <source>category of the child</source>
        <translation>児童の区分</translation>
    </message>
    <message>
        <source>a use entered twice</source>
        <translation>同じ利用の重なり</translation>
    </message>
    <message>
        <source>uses that overlap</source>
        <translation>時間の重なる利用</translation>
    </message>
    <message>
        <source>company and sitter</source>
        <translation>事業者とシッター</translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation>支払った保育料</translation>
    </message>
    <message>
        <source>figures of the receipt</source>
        <translation>領収書の金額</translation>
    </message>
    <message>
        <source>kind of discount</source>
        <translation>割引の種類</translation>
    </message>
    <message>
        <source>hours of other municipalities</source>
        <translation>ほかの自治体での時間</translation>
    </message>
    <message>
        <source>account</source>
        <translation>振込口座</translation>
    </message>
    <message>
        <source>age of the child</source>
        <translation>児童の年齢</translation>
    </message>
    <message>
        <source>year of use</source>
        <translation>利用年度</translation>
    </message>
</context>
<context>
    <name>rule_tables</name>
    <message>
        <source>Appeal text</source>
        <translation>教示</translation>
    </message>
    <message>
        <source>Bands and ceilings</source>
        <translation>時間帯と上限額</translation>
    </message>
    <message>
        <source>Categories of children and their caps</source>
        <translation>児童の区分と上限時間</translation>
    </message>
    <message>
        <source>Companies and sitters</source>
        <translation>事業者とシッター</translation>
    </message>
    <message>
        <source>Conditions of this ward alone</source>
        <translation>区独自の条件</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>対象の曜日と時間</translation>
    </message>
    <message>
        <source>First hours of the year</source>
        <translation>年度の最初の時間</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Hours of other municipalities</source>
        <translation>他区市町村の利用時間</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>適用の始まり</translation>
    </message>
    <message>
        <source>Kinds of discount</source>
        <translation>割引の種類</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation>制度の名称</translation>
    </message>
    <message>
        <source>Papers needed</source>
        <translation>必要書類</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>居住の要件</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数の取扱い</translation>
    </message>
    <message>
        <source>Where the facts were read</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Windows of intake</source>
        <translation>受付期間</translation>
    </message>
    <message>
        <source>Wording of notices and letters</source>
        <translation>通知書とお知らせの文面</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>1 Entries</source>
        <translation>1 項目</translation>
    </message>
    <message>
        <source>2 Effect and new version</source>
        <translation>2 影響と新しい版</translation>
    </message>
    <message>
        <source>A version is never changed afterwards. It takes the place of the one with the same first day. Where it changes an amount, the case is screened again.</source>
        <translation>版は、あとから変わりません。適用の始まりが同じ版と入れ替わります。額の変わる申請は、あらためて事前審査します。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>Amount after</source>
        <translation>変更後の額</translation>
    </message>
    <message>
        <source>Amount before</source>
        <translation>今の額</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>この項目を変える</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>区で確かめた</translation>
    </message>
    <message>
        <source>Confirm the whole table</source>
        <translation>この表をすべて確かめた</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>変更をやめる</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>It goes to the contractor with the next bundle.</source>
        <translation>次の暗号化データで受託者へ渡ります。</translation>
    </message>
    <message>
        <source>It is being computed.</source>
        <translation>計算しています。</translation>
    </message>
    <message>
        <source>Look at the effect</source>
        <translation>影響を見る</translation>
    </message>
    <message>
        <source>Look at the effect first.</source>
        <translation>先に影響を見てください。</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>No amount and no hours would change.</source>
        <translation>額も時間も変わりません。</translation>
    </message>
    <message>
        <source>Nobody at the ward has confirmed this yet.</source>
        <translation>区の誰もまだ確かめていません。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変えていません。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今の値</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>1つ増やす</translation>
    </message>
    <message>
        <source>Put this version in force</source>
        <translation>この版を適用する</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>要件・単価</translation>
    </message>
    <message>
        <source>Say why the rules change.</source>
        <translation>要件・単価を変える理由を書いてください。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>これを除く</translation>
    </message>
    <message>
        <source>The new version takes effect at once at this desk.</source>
        <translation>区では、すぐに新しい版で計算します。</translation>
    </message>
    <message>
        <source>The responsible handler changes the rules.</source>
        <translation>要件・単価は取扱責任者が変えます。</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>区確認待ち</translation>
    </message>
    <message>
        <source>To the entries</source>
        <translation>項目へ戻る</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>変えた項目</translation>
    </message>
    <message>
        <source>What it does to undecided cases</source>
        <translation>未決定の申請への影響</translation>
    </message>
    <message>
        <source>What you change stands here alone until a new version is in force.</source>
        <translation>変更は、新しい版を適用するまでこの画面だけのものです。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>区確認待ち</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count}項目</translation>
    </message>
    <message>
        <source>{count} would change, {yen} yen in all.</source>
        <translation>{count}件が変わります。合わせて{yen}円です。</translation>
    </message>
    <message>
        <source>{version} is in force.</source>
        <translation>{version} を適用しました。</translation>
    </message>
    <message>
        <source>{version}, {count} to confirm</source>
        <translation>{version}　区確認待ち {count}</translation>
    </message>
    <message>
        <source>{year}, from {day}</source>
        <translation>{year}　{day}から</translation>
    </message>
    <message>
        <source>current</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>{count} decided stay</source>
        <translation>決定済み {count}件は不変</translation>
    </message>
    <message>
        <source>{count} looked at</source>
        <translation>未決定 {count}件を計算</translation>
    </message>
    <message>
        <source>{year}, version {number}</source>
        <translation>{year}第{number}版</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>No entry is left to confirm.</source>
        <translation>区確認待ちの項目は、もうありません。</translation>
    </message>
    <message>
        <source>Begin the rules of {year}</source>
        <translation>{year}の要件・単価を作る</translation>
    </message>
    <message>
        <source>The rules of {year} are begun, as a copy.</source>
        <translation>{year}の要件・単価を、前の年度の写しから作りました。</translation>
    </message>
    <message>
        <source>Nothing is decided by them until the ward has confirmed each entry.</source>
        <translation>すべて区確認待ちです。1項目ずつ確かめるまで、これによる決定はできません。</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Every undecided case is computed again.</source>
        <translation>まだ決まっていない申請を計算し直しています。</translation>
    </message>
    <message>
        <source>Nothing is changed by it.</source>
        <translation>計算だけで、何も変わりません。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language</source>
        <translation>表示のことば</translation>
    </message>
    <message>
        <source>As the PC</source>
        <translation>PCに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Time to the lock</source>
        <translation>自動施錠まで</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>For you on this PC</source>
        <translation>このPCでのあなたの設定</translation>
    </message>
    <message>
        <source>Papers are always Japanese.</source>
        <translation>帳票はいつも日本語です。</translation>
    </message>
    <message>
        <source>offered first for every paper</source>
        <translation>印刷のときに先に出ます</translation>
    </message>
    <message>
        <source>Colour of the desk</source>
        <translation>机の色</translation>
    </message>
    <message>
        <source>Longest time to the lock</source>
        <translation>自動施錠までの上限</translation>
    </message>
    <message>
        <source>For everybody at this desk</source>
        <translation>この机の全員の設定</translation>
    </message>
    <message>
        <source>The edge at the left of the window: no two engagements look alike.</source>
        <translation>画面の左端の色です。委託案件ごとに変えます。</translation>
    </message>
    <message>
        <source>The responsible handler settles this; each change is an entry in the audit log.</source>
        <translation>取扱責任者が決めます。変えたことは操作記録に残ります。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>いまのパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変える</translation>
    </message>
    <message>
        <source>Your password on this PC</source>
        <translation>このPCでのあなたのパスワード</translation>
    </message>
    <message>
        <source>The two new ones differ.</source>
        <translation>新しいパスワードの2つがちがいます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Nothing of a person stands here</source>
        <translation>個人情報は入りません</translation>
    </message>
    <message>
        <source>The PC's usual printer</source>
        <translation>PCの通常のプリンター</translation>
    </message>
    <message>
        <source>minutes, at most {limit}</source>
        <translation>分（{limit}分まで）</translation>
    </message>
    <message>
        <source>The settings hold until the window is closed</source>
        <translation>設定は、画面を閉じるまで有効です</translation>
    </message>
    <message>
        <source>This PC refused to keep them. Nothing of the vault depends on it.</source>
        <translation>このPCに保存できませんでした。業務データには影響ありません。</translation>
    </message>
    <message>
        <source>Kept. The text size changes at the next start.</source>
        <translation>保存しました。文字の大きさは、次に開いたときに変わります。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Your password on this PC is changed</source>
        <translation>このPCでのパスワードを変えました</translation>
    </message>
    <message>
        <source>On another PC the one before still holds.</source>
        <translation>ほかのPCでは、前のパスワードのままです。</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>まだ保存していません</translation>
    </message>
    <message>
        <source>All as it is kept</source>
        <translation>保存済みです</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>設定を保存する</translation>
    </message>
    <message>
        <source>minutes; nobody can choose more</source>
        <translation>分　これより長くは選べません</translation>
    </message>
    <message>
        <source>The size changes when the program is started the next time.</source>
        <translation>大きさは、次にこのプログラムを起動したときに変わります。</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>This is practice data. Never enter real applications. Every print says 練習.</source>
        <translation>ここは研修用データです。ほんものの申請は入力しないでください。印刷には「練習」と入ります。</translation>
    </message>
    <message>
        <source>Another role does that here.</source>
        <translation>この操作は、あなたの区分ではできません。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込んでいます</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>事前審査済み</translation>
    </message>
    <message>
        <source>with the ward</source>
        <translation>区の審査中</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>notice printed</source>
        <translation>通知書印刷済み</translation>
    </message>
    <message>
        <source>sent back after a decision</source>
        <translation>決定後の差戻し</translation>
    </message>
    <message>
        <source>with the ward again</source>
        <translation>区の再審査中</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>awaiting reply</source>
        <translation>不備の返信待ち</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Minutes of the booking</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Minutes outside the days and hours of the scheme</source>
        <translation>対象の曜日・時間の外</translation>
    </message>
    <message>
        <source>Minutes carried in from earlier uses</source>
        <translation>前の利用からの端数</translation>
    </message>
    <message>
        <source>Whole hours</source>
        <translation>1時間単位</translation>
    </message>
    <message>
        <source>Hours counted within the cap</source>
        <translation>上限内の時間</translation>
    </message>
    <message>
        <source>Of them hours without ceiling</source>
        <translation>うち上限額のない時間</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限額</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>保育料</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Fee after discount</source>
        <translation>割引後の保育料</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>額</translation>
    </message>
</context>
<context>
    <name>steps_rail</name>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>ここで止まりました</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Step {n} of {count}, {state}: {title}</source>
        <translation>{count}段のうち{n}段、{state}：{title}</translation>
    </message>
</context>
<context>
    <name>top_bar</name>
    <message>
        <source>Person, number or page</source>
        <translation>人・番号・画面を開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Locks in</source>
        <translation>自動施錠まで</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>施錠</translation>
    </message>
    <message>
        <source>Let another person use this desk</source>
        <translation>ほかの人が使う</translation>
    </message>
    <message>
        <source>Ward's desk</source>
        <translation>区の机</translation>
    </message>
    <message>
        <source>Contractor's desk</source>
        <translation>受託者の机</translation>
    </message>
    <message>
        <source>responsible handler</source>
        <translation>取扱責任者</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>取扱者</translation>
    </message>
    <message>
        <source>auditor (looks only)</source>
        <translation>点検担当（閲覧のみ）</translation>
    </message>
</context>
<context>
    <name>typed</name>
    <message>
        <source>There is a sign in it that can't be kept. Delete it and type it again.</source>
        <translation>保存できない文字が入っています。消して打ち直してください。</translation>
    </message>
    <message>
        <source>It begins with {sign}, as a calculation in a spreadsheet does. Type it without that sign.</source>
        <translation>「{sign}」で始まると、表計算の式と見分けられません。この記号を除いて打ってください。</translation>
    </message>
    <message>
        <source>There is no such day. Type it like R8.11.18 or 11/18.</source>
        <translation>このような日はありません。「R8.11.18」や「11/18」のように打ってください。</translation>
    </message>
    <message>
        <source>The era is not said. {day} was understood.</source>
        <translation>元号がないので、{day}と読みました。</translation>
    </message>
    <message>
        <source>This day does not lie in {year}.</source>
        <translation>{year}の日ではありません。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>まだ来ていない日です。</translation>
    </message>
    <message>
        <source>The postmark is later than the arrival.</source>
        <translation>消印日が到達日より後です。</translation>
    </message>
    <message>
        <source>The child would be older than the applicant.</source>
        <translation>児童が申請者より年上になります。</translation>
    </message>
    <message>
        <source>The use lies after the arrival of the application.</source>
        <translation>申請の到達日より後の利用です。</translation>
    </message>
    <message>
        <source>There is no such time. Type it like 9:30 or 930.</source>
        <translation>このような時刻はありません。「9:30」や「930」のように打ってください。</translation>
    </message>
    <message>
        <source>{time} of the next day was understood.</source>
        <translation>翌日の{time}と読みました。</translation>
    </message>
    <message>
        <source>The use would last {hours} hours. Look whether start and end are right.</source>
        <translation>{hours}時間の利用になります。開始と終了を確かめてください。</translation>
    </message>
    <message>
        <source>The same use of the child stands in line {line}.</source>
        <translation>{line}行目に、この児童の同じ利用があります。</translation>
    </message>
    <message>
        <source>The times overlap with line {line}.</source>
        <translation>{line}行目と時間が重なっています。</translation>
    </message>
    <message>
        <source>Type whole yen as digits.</source>
        <translation>円の額を数字で打ってください。</translation>
    </message>
    <message>
        <source>The discount is more than the fee.</source>
        <translation>割引が保育料より多くなっています。</translation>
    </message>
    <message>
        <source>Say which discount it is.</source>
        <translation>割引の種類を選んでください。</translation>
    </message>
    <message>
        <source>The ward's list does not have this name for this day.</source>
        <translation>区の名簿に、この日のこの名前がありません。</translation>
    </message>
    <message>
        <source>Nothing can be paid for this use: {reason}.</source>
        <translation>この利用は対象になりません（{reason}）。</translation>
    </message>
    <message>
        <source>The paper says {paper} yen, {more} yen more than the calculation.</source>
        <translation>紙は{paper}円で、計算より{more}円多くなっています。</translation>
    </message>
    <message>
        <source>The paper says {paper} yen, {less} yen less than the calculation.</source>
        <translation>紙は{paper}円で、計算より{less}円少なくなっています。</translation>
    </message>
    <message>
        <source>Type whole hours as digits.</source>
        <translation>時間数を数字で打ってください。</translation>
    </message>
    <message>
        <source>A telephone number begins with 0 and has digits and hyphens alone.</source>
        <translation>電話番号は0で始まり、数字とハイフンだけです。</translation>
    </message>
    <message>
        <source>A postcode has 7 digits (now {count}).</source>
        <translation>郵便番号は7桁です（いま{count}桁）。</translation>
    </message>
    <message>
        <source>Readings are written in katakana. {sign} is none.</source>
        <translation>フリガナはカタカナで書きます（「{sign}」はカタカナではありません）。</translation>
    </message>
    <message>
        <source>This number has {wanted} digits (now {count}).</source>
        <translation>この番号は{wanted}桁です（いま{count}桁）。</translation>
    </message>
    <message>
        <source>{sign} can't stand in the name of an account.</source>
        <translation>「{sign}」は口座名義に使えない文字です。</translation>
    </message>
    <message>
        <source>The account is not in the applicant's name.</source>
        <translation>口座名義が申請者のフリガナとちがいます。</translation>
    </message>
    <message>
        <source>An address has one @ with a name on either side.</source>
        <translation>メールアドレスは、@が1つで、その前後に名前があります。</translation>
    </message>
    <message>
        <source>{sign} can't be printed. Look for another form of the letter.</source>
        <translation>「{sign}」は印字できません。別の字形を探してください。</translation>
    </message>
    <message>
        <source>This year's form is the version {version}.</source>
        <translation>この年度の様式は{version}版です。</translation>
    </message>
    <message>
        <source>One application is for one child.</source>
        <translation>1つの申請は、児童1人分です。</translation>
    </message>
    <message>
        <source>No use is typed yet.</source>
        <translation>利用がまだありません。</translation>
    </message>
    <message>
        <source>{proposal} was probably meant</source>
        <translation>「{proposal}」ではありませんか</translation>
    </message>
    <message>
        <source>Digits missing: {missing} (now {count}; such a number has {wanted}).</source>
        <translation>数字が{missing}つ足りません（いま{count}桁。この番号は{wanted}桁）。</translation>
    </message>
    <message>
        <source>Digits too many: {more} (now {count}; such a number has {wanted}).</source>
        <translation>数字が{more}つ多くなっています（いま{count}桁。この番号は{wanted}桁）。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>必ず要る欄です。</translation>
    </message>
    <message>
        <source>Look whether it is empty on the paper too.</source>
        <translation>紙も空欄ですか。</translation>
    </message>
    <message>
        <source>{sign} is printed in the font for names. Look whether the paper has the same.</source>
        <translation>「{sign}」は氏名用の字で印刷します。紙の字と同じですか。</translation>
    </message>
    <message>
        <source>Japan Post's list has no such postcode.</source>
        <translation>郵便番号の一覧にない番号です。</translation>
    </message>
    <message>
        <source>This postcode is that of {place}.</source>
        <translation>この郵便番号は{place}のものです。</translation>
    </message>
    <message>
        <source>The banks' list of {day} has no such number.</source>
        <translation>金融機関の一覧（{day}）にない番号です。</translation>
    </message>
    <message>
        <source>The list of {day} has no such branch of {bank}. It may be closed.</source>
        <translation>{bank}にない支店です（{day}の一覧）。廃止された支店かもしれません。</translation>
    </message>
    <message>
        <source>{name} has the number {proposal}.</source>
        <translation>{name}は、番号{proposal}です。</translation>
    </message>
    <message>
        <source>Several are called so: {names}.</source>
        <translation>当てはまるものが幾つかあります：{names}。</translation>
    </message>
    <message>
        <source>This is the symbol of a post bank's book. The branch of it is {proposal}.</source>
        <translation>ゆうちょの記号です。店番は{proposal}。</translation>
    </message>
    <message>
        <source>This is the number of a post bank's book. In a transfer it is {proposal}.</source>
        <translation>ゆうちょの番号です。口座は{proposal}。</translation>
    </message>
    <message>
        <source>This looks like an individual number. None may be kept here.</source>
        <translation>個人番号（マイナンバー）のようです。ここには残せません。</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>Role</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>最後に開いた</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>加えた日</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name}（あなた）</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>外した</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>招待中</translation>
    </message>
    <message>
        <source>responsible handler</source>
        <translation>取扱責任者</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>取扱者</translation>
    </message>
    <message>
        <source>auditor (looks only)</source>
        <translation>点検担当（閲覧のみ）</translation>
    </message>
    <message>
        <source>Answers for media, keys and people, and does all work of this desk.</source>
        <translation>媒体、鍵、取扱者に責任を負い、この机の仕事のすべてをします。</translation>
    </message>
    <message>
        <source>Works on cases and hand-overs; makes no bundle and adds nobody.</source>
        <translation>申請と受渡しの仕事をします。暗号化データは作らず、取扱者も加えません。</translation>
    </message>
    <message>
        <source>Reads and verifies, and changes nothing.</source>
        <translation>見て確かめるだけで、何も変えません。</translation>
    </message>
    <message>
        <source>Choose a person to see more.</source>
        <translation>取扱者を選ぶと、くわしく見られます。</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>ログインID</translation>
    </message>
    <message>
        <source>a password on this PC</source>
        <translation>このPCのパスワードがあります</translation>
    </message>
    <message>
        <source>no password on this PC</source>
        <translation>このPCのパスワードはありません</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>開け方</translation>
    </message>
    <message>
        <source>An invitation waits to be used.</source>
        <translation>招待コードがまだ使われていません。</translation>
    </message>
    <message>
        <source>Make a new invitation</source>
        <translation>招待コードを作り直す</translation>
    </message>
    <message>
        <source>Invite on another PC</source>
        <translation>別のPCのために招待する</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>この人を外す</translation>
    </message>
    <message>
        <source>Then the vault gets a new key. The name stays in the audit log.</source>
        <translation>外すと、業務データの鍵が新しくなります。氏名は操作記録に残ります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>取扱者を加える</translation>
    </message>
    <message>
        <source>as it stands on the handler list</source>
        <translation>取扱者名簿のとおり</translation>
    </message>
    <message>
        <source>I stand at the printer</source>
        <translation>プリンターの前にいます</translation>
    </message>
    <message>
        <source>The code is not shown. It is printed once, and kept nowhere else.</source>
        <translation>コードは画面に出ません。紙に1回だけ印刷し、ほかには残りません。</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>取扱者</translation>
    </message>
    <message>
        <source>{working} work here, {invited} invited</source>
        <translation>利用中 {working}人　招待中 {invited}人</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>復旧キーを新しくしますか</translation>
    </message>
    <message>
        <source>The sealed sheet that lies in the cabinet opens nothing any more. The new one must be printed now.</source>
        <translation>保管中の封緘票では、もう開けなくなります。新しい票を、いま印刷してください。</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>復旧キーを新しくする</translation>
    </message>
    <message>
        <source>Remove {name} from this desk?</source>
        <translation>{name}をこの机から外しますか</translation>
    </message>
    <message>
        <source>The password and every invitation of this person open nothing any more, on no PC.</source>
        <translation>この人のパスワードと招待コードでは、どのPCでも開けなくなります。</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name}を外しました</translation>
    </message>
    <message>
        <source>Print the new handler list and report the change to the ward.</source>
        <translation>取扱者名簿を改め、区に変更を報告してください。</translation>
    </message>
    <message>
        <source>The invitation of {name} is printed</source>
        <translation>{name}の招待コード票を印刷しました</translation>
    </message>
    <message>
        <source>Give it to this person by hand. It opens the vault once.</source>
        <translation>本人に手渡してください。業務データを1回だけ開けます。</translation>
    </message>
    <message>
        <source>The recovery sheet is printed</source>
        <translation>復旧キー封緘票を印刷しました</translation>
    </message>
    <message>
        <source>Two people put it into an envelope, sign over the seal, and lock it away.</source>
        <translation>2名で封筒に入れて封をし、署名して、施錠できる場所に納めてください。</translation>
    </message>
    <message>
        <source>The responsible handler adds and removes people.</source>
        <translation>取扱者を加えたり外したりするのは、取扱責任者です。</translation>
    </message>
    <message>
        <source>Who comes and goes is reported to the ward, and stands in the audit log.</source>
        <translation>取扱者の変更は区に報告します。操作記録にも残ります。</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>復旧キーを新しくする</translation>
    </message>
    <message>
        <source>Makes a one-time code for the first log-in.</source>
        <translation>初めて開くときに1回だけ使うコードを作ります。</translation>
    </message>
    <message>
        <source>Name and log-in name are needed.</source>
        <translation>氏名とログインIDを入れてください。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>招待コードを作る</translation>
    </message>
    <message>
        <source>Invitation of {name}</source>
        <translation>{name}の招待コード票</translation>
    </message>
    <message>
        <source>With the code on it this person opens the vault for the first time, and sets a password.</source>
        <translation>本人がこのコードで業務データを初めて開き、パスワードを決めます。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>復旧キー封緘票</translation>
    </message>
    <message>
        <source>It opens the vault when a password or this PC is lost.</source>
        <translation>パスワード又はこのPCを失ったときに、業務データを開けます。</translation>
    </message>
    <message>
        <source>If it is not printed, the code is lost and made again.</source>
        <translation>印刷しないときは、コードは消え、作り直しになります。</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDFで残す</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>もう一度印刷する</translation>
    </message>
    <message>
        <source>Print it once</source>
        <translation>1回だけ印刷する</translation>
    </message>
    <message>
        <source>Being done. With much data a new key takes a while.</source>
        <translation>進めています。データが多いと、鍵を新しくするのに時間がかかります。</translation>
    </message>
    <message>
        <source>This PC has no printer. Connect one, then come here again.</source>
        <translation>このPCにはプリンターがありません。つないでから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Say first that you stand at the printer.</source>
        <translation>先に、プリンターの前にいることを確かめてください。</translation>
    </message>
    <message>
        <source>Where the practice sheet is kept</source>
        <translation>研修用の票を残す場所</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>active</source>
        <translation>利用中</translation>
    </message>
    <message>
        <source>Name and log-in</source>
        <translation>氏名とログインID</translation>
    </message>
    <message>
        <source>Latin letters, digits, dot, hyphen, underscore</source>
        <translation>英字、数字、点、ハイフン、下線で20字まで</translation>
    </message>
    <message>
        <source>Who comes and goes stands in the audit log.</source>
        <translation>取扱者の変更は操作記録に残ります。</translation>
    </message>
    <message>
        <source>The records are written anew under another key.</source>
        <translation>新しい鍵で書き直しています。</translation>
    </message>
    <message>
        <source>If you stop, nothing changes.</source>
        <translation>やめれば、何も変わりません。</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Desks on this PC</source>
        <translation>このPCの業務データ</translation>
    </message>
    <message>
        <source>A new desk</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>What do you begin with?</source>
        <translation>何から始めますか</translation>
    </message>
    <message>
        <source>Choose with ↑↓, go on with Enter</source>
        <translation>↑↓で選び、Enterで進みます</translation>
    </message>
    <message>
        <source>Back to the log-in</source>
        <translation>ログインに戻る</translation>
    </message>
    <message>
        <source>Open a desk in another folder</source>
        <translation>別のフォルダーの業務データを開く</translation>
    </message>
    <message>
        <source>Folder of the desk</source>
        <translation>業務データのフォルダー</translation>
    </message>
    <message>
        <source>The desk of a ward and its contractor</source>
        <translation>区と受託者の業務プログラム</translation>
    </message>
    <message>
        <source>Support for babysitting by the hour: applications, screening, notices, hand-overs</source>
        <translation>ベビーシッター利用支援（一時預かり利用支援）の受付、事前審査、通知、受渡し</translation>
    </message>
    <message>
        <source>Everything is kept encrypted on this PC.</source>
        <translation>すべて暗号化して、このPCに保ちます。</translation>
    </message>
    <message>
        <source>Nothing is sent over a network; discs and paper are handed over.</source>
        <translation>ネットワークにはつなぎません。媒体と紙を手で渡します。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>wrong_type</source>
        <translation>種類がちがう</translation>
    </message>
    <message>
        <source>unknown_entry</source>
        <translation>知らない項目</translation>
    </message>
    <message>
        <source>missing_entry</source>
        <translation>項目がない</translation>
    </message>
    <message>
        <source>unknown_value</source>
        <translation>使わない言葉</translation>
    </message>
    <message>
        <source>impossible_value</source>
        <translation>ありえない値</translation>
    </message>
    <message>
        <source>doubled_value</source>
        <translation>同じ値の重複</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>番号の抜け</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>中身がちがう</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>計算と合わない</translation>
    </message>
    <message>
        <source>short</source>
        <translation>途中まで</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>控えた照合番号と合わない</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>委託案件</translation>
    </message>
    <message>
        <source>round</source>
        <translation>処理回</translation>
    </message>
    <message>
        <source>rule_set</source>
        <translation>要件・単価の版</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>export_file</source>
        <translation>電子申請のデータ</translation>
    </message>
    <message>
        <source>export_row</source>
        <translation>電子申請の行</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>child</source>
        <translation>対象児童</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>use</source>
        <translation>利用内訳</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>事前審査</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>決裁結果</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知書</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>封入ロット</translation>
    </message>
    <message>
        <source>carried_item</source>
        <translation>媒体・通知書</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>確認記録票</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>受託者の確認</translation>
    </message>
    <message>
        <source>object</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>相手方</translation>
    </message>
    <message>
        <source>sent_bundle</source>
        <translation>作った暗号化データ</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>deficient</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>事前審査済み</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>sent_back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>noticed</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>決定後の差戻し</translation>
    </message>
    <message>
        <source>resubmitted</source>
        <translation>変更の審査中</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>carried_over</source>
        <translation>前年度引継データ</translation>
    </message>
    <message>
        <source>certification</source>
        <translation>認定</translation>
    </message>
    <message>
        <source>change_notice</source>
        <translation>変更届</translation>
    </message>
    <message>
        <source>deficiency</source>
        <translation>不備のお知らせ</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複の疑い</translation>
    </message>
    <message>
        <source>paper_check</source>
        <translation>書類の点検</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>発送簿</translation>
    </message>
    <message>
        <source>question</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>返還</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>回付</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>追完書類</translation>
    </message>
    <message>
        <source>ward_check</source>
        <translation>区の照会結果</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
</TS>
